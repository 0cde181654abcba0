using System.CommandLine;

namespace Alaqat.App;

/// <summary><c>alaqat read</c>: the main job.</summary>
static class ReadCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var paths = SharedOptions.Paths();
        var input = SharedOptions.Input();
        var format = new Option<string>("--format") { Description = "table for people (the default on a terminal), or jsonl, one claim a line (the default elsewhere)." };
        format.AcceptOnlyFromAmong("table", "jsonl");
        var date = SharedOptions.Date();
        var threads = SharedOptions.Threads();
        var confidence = SharedOptions.Share("--min-confidence", "Leave out claims less sure than this, from 0 to 1.");
        var command = new Command("read", "Read files, folders or standard input and print the claims in them.") { paths, input, format, date, threads, confidence };
        command.SetAction(parsed => ArticleReading.Run(
            new ReadOptions
            {
                Paths = SharedOptions.PathsOrStandardInput(parsed.GetValue(paths), terminal),
                Input = SharedOptions.Kind(parsed.GetValue(input)),
                Format = (parsed.GetValue(format) ?? (terminal.OutputIsTerminal ? "table" : "jsonl")) == "table" ? OutputFormat.Table : OutputFormat.Jsonl,
                Date = SharedOptions.Day(parsed.GetValue(date)),
                Threads = parsed.GetValue(threads),
                MinConfidence = parsed.GetValue(confidence),
            },
            engines,
            terminal));
        return command;
    }
}
