using System.CommandLine;
using System.Globalization;

namespace Alaqat.App;

/// <summary>Arguments and options that several commands have in common, so that they mean the same everywhere.</summary>
static class SharedOptions
{
    public static Argument<string[]> Paths()
    {
        var argument = new Argument<string[]>("PATH")
        {
            Description = "Files, folders (read with all below them), patterns (feeds/**/*.html), or - for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        // The library takes a misspelt option for a path.
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != InputPaths.StandardInput))
                result.AddError($"There is no option '{token.Value}' (a file of that name is ./{token.Value}).");
        });
        return argument;
    }

    public static Option<string> Input()
    {
        var option = new Option<string>("--input") { Description = "How the input is written; auto tells by its content.", DefaultValueFactory = _ => "auto" };
        option.AcceptOnlyFromAmong("auto", "text", "blocks", "html", "jsonl", "csv", "feed", "warc", "zip", "tar");
        return option;
    }

    public static Option<string> Date()
    {
        var option = new Option<string>("--date") { Description = "Date of publication (2022-05-09) for texts that carry none; relative dates are read against it." };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } text && TextDates.Parse(text) is null)
                result.AddError($"--date wants a day like 2022-05-09, not '{text}'.");
        });
        return option;
    }

    /// <summary>The store where none is named.</summary>
    public const string DefaultStore = "alaqat.db";

    public static Option<string> Store() => new("--store") { Description = "The store: a file, or the address of a PostgreSQL database (postgres://user@host/database).", DefaultValueFactory = _ => DefaultStore };

    public static InputKind Kind(string? name) => name switch
    {
        "text" => InputKind.Text,
        "blocks" => InputKind.Blocks,
        "html" => InputKind.Html,
        "jsonl" => InputKind.Jsonl,
        "csv" => InputKind.Csv,
        "feed" => InputKind.Feed,
        "warc" => InputKind.Warc,
        "zip" => InputKind.Zip,
        "tar" => InputKind.Tar,
        _ => InputKind.Auto,
    };

    public static DateOnly? Day(string? text) => TextDates.Parse(text);

    /// <summary>A count from 1 on. Parsed here because the library would parse by the current culture.</summary>
    public static Option<int> Count(string name, string description, Func<int> otherwise) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => otherwise(),
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1)
                return count;
            result.AddError($"{name} wants a whole number from 1 on, not '{result.Tokens[0].Value}'.");
            return 1;
        },
    };

    public static Option<int> Threads() =>
        Count("--threads", "How many threads work; the output is the same with any number.", () => Environment.ProcessorCount);

    /// <summary>A share from 0 to 1.</summary>
    public static Option<double> Share(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1)
                return share;
            result.AddError($"{name} wants a number from 0 to 1, not '{result.Tokens[0].Value}'.");
            return 0;
        },
    };

    /// <summary>No path means standard input, unless a person sits there.</summary>
    public static string[] PathsOrStandardInput(string[]? paths, Terminal terminal)
    {
        if (paths is { Length: > 0 })
            return paths;
        return terminal.InputIsTerminal ? throw new UsageException("nothing to read: name files or folders, or pipe text in") : [InputPaths.StandardInput];
    }
}
