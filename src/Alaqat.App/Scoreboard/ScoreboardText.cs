using System.Text;

namespace Alaqat.App;

/// <summary>The scoreboard as Markdown: every figure under the command that gives it.</summary>
static class ScoreboardText
{
    const string Head = """
        # Scores

        Made by `./alaqat scores`; do not edit.
        `padt-dev` was used in development and is of the same documents and manner as the training trees; `pud` was not, and is annotated in another style.

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
