using System.Text;

namespace Alaqat.App;

/// <summary>The scoreboard as Markdown: every figure under the command that gives it.</summary>
static class ScoreboardText
{
    const string Head = """
        # Scores

        Made by `./alaqat scores`; do not edit.
        The claims set `train` is what the claims model learnt from: its figures show fit, not quality.
        `dev` and `padt-dev` steer development, and `padt-dev` is of the same newswire as the training trees.
        `pud` is not trained on; it is other text in another annotation style, so compare its figures over time, not with `padt-dev`.
        The last tenth of `anercorp-train` lies in the part that the name tagger has not learnt from.

        """;

    public static string Format(IEnumerable<ScoreRow> rows)
    {
        var output = new StringBuilder(Head.ReplaceLineEndings("\n"));
        var section = string.Empty;
        foreach (var row in rows)
        {
            if (row.Section != section)
                output.Append("\n## ").Append(section = row.Section).Append('\n');
            output.Append("\n`").Append(row.Command).Append("`\n\n```\n").Append(Figures(row).TrimEnd()).Append("\n```\n");
        }

        return output.ToString();
    }

    static string Figures(ScoreRow row)
    {
        var absent = row.Needs.Where(path => !File.Exists(path)).ToArray();
        if (absent.Length > 0)
            return "not measured: " + string.Join(", ", absent) + " absent";
        try
        {
            return row.Measure();
        }
        catch (UsageException fault)
        {
            return "not measured: " + fault.Message;
        }
    }
}
