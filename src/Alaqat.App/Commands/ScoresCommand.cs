using System.CommandLine;

namespace Alaqat.App;

/// <summary><c>alaqat scores</c>: the scoreboard.</summary>
static class ScoresCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var shared = new Option<string>("--shared") { Description = "The folder of test material.", DefaultValueFactory = _ => "../shared" };
        var output = new Option<string>("--out") { Description = "The file to write.", DefaultValueFactory = _ => "docs/SCORES.md" };
        var command = new Command("scores", "Measure everything and write the scoreboard; data sets that are absent are named.") { shared, output };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(output);
            var text = ScoreboardText.Format(ScoreRows.All(parsed.GetRequiredValue(shared), engines));
            try
            {
                File.WriteAllText(path, text);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new UsageException($"{path}: cannot be written ({fault.Message}); give another file with --out");
            }

            terminal.Error.WriteLine($"wrote {path}");
            return ExitCode.Done;
        });
        return command;
    }
}
