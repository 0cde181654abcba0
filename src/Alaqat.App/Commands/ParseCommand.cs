using System.CommandLine;

namespace Alaqat.App;

/// <summary><c>alaqat parse</c>: the language engine alone.</summary>
static class ParseCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var paths = SharedOptions.Paths();
        var input = SharedOptions.Input();
        var format = new Option<string>("--format") { Description = "table for people (the default on a terminal), conllu (the default elsewhere), or json, one sentence a line." };
        format.AcceptOnlyFromAmong("conllu", "json", "table");
        var lines = new Option<bool>("--lines") { Description = "One sentence a line; sentences end at line breaks only." };
        var from = Stage();
        var threads = SharedOptions.Threads();
        var command = new Command("parse", "Analyse text: sentences, words, tags, lemmas, trees, names, as Universal Dependencies.") { paths, input, format, lines, from, threads };
        command.SetAction(parsed => ParseRun.Run(
            new ParseOptions
            {
                Paths = SharedOptions.PathsOrStandardInput(parsed.GetValue(paths), terminal),
                Input = SharedOptions.Kind(parsed.GetValue(input)),
                Format = Format(parsed.GetValue(format), terminal),
                From = StageOf(parsed.GetValue(from)),
                Lines = parsed.GetValue(lines),
                Threads = parsed.GetValue(threads),
            },
            engines,
            terminal));
        return command;
    }

    /// <summary>Shared with the evaluation of the language engine.</summary>
    public static Option<string?> Stage()
    {
        var option = new Option<string?>("--from") { Description = "Where to begin: raw text, or CoNLL-U that is segmented (words given) or tagged (words, tags and lemmas given)." };
        option.AcceptOnlyFromAmong("raw", "segmented", "tagged");
        return option;
    }

    public static ParseStage StageOf(string? name) => name switch
    {
        "segmented" => ParseStage.Segmented,
        "tagged" => ParseStage.Tagged,
        _ => ParseStage.Raw,
    };

    static OutputFormat Format(string? name, Terminal terminal) => name switch
    {
        "conllu" => OutputFormat.Conllu,
        "json" => OutputFormat.Json,
        "table" => OutputFormat.Table,
        _ => terminal.OutputIsTerminal ? OutputFormat.Table : OutputFormat.Conllu,
    };
}
