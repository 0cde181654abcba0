using System.CommandLine;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>How an answer is written.</summary>
sealed class ReportOptions
{
    const int DefaultTop = 10;

    readonly Option<string> _format = new("--format") { Description = "table for people (the default on a terminal), csv, or jsonl, one row a line (the default elsewhere)." };
    readonly Option<int> _top = SharedOptions.Count("--top", "How many rows of each part a table shows; csv and jsonl have all.", () => DefaultTop);

    public ReportOptions() => _format.AcceptOnlyFromAmong("table", "csv", "jsonl");

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_top);
    }

    public int Top(ParseResult parsed) => parsed.GetValue(_top);

    public string Format(ParseResult parsed, Terminal terminal) => parsed.GetValue(_format) ?? (terminal.OutputIsTerminal ? "table" : "jsonl");

    /// <summary>Writes an answer of a store, and what it rests on; exit code 1 where there is none.</summary>
    public int Write(ParseResult parsed, Terminal terminal, Report report, AlaqatStore store) =>
        Write(parsed, terminal, report.IsEmpty ? report : report with { MadeBy = MadeBy.Of(store) });

    /// <summary>Writes an answer; exit code 1 where there is none.</summary>
    public int Write(ParseResult parsed, Terminal terminal, Report report)
    {
        if (report.IsEmpty)
        {
            terminal.Complain("the store has nothing that answers this; 'alaqat stats' tells what it holds");
            return ExitCode.Incomplete;
        }

        switch (Format(parsed, terminal))
        {
            case "csv":
                using (var text = new StreamWriter(terminal.Output, leaveOpen: true))
                    ReportCsv.Write(text, report);
                break;
            case "jsonl":
                ReportJson.Write(terminal.Output, report);
                break;
            default:
                terminal.Output.Write(System.Text.Encoding.UTF8.GetBytes(new ReportTable(terminal.Width, Top(parsed)).Format(report)));
                break;
        }

        return ExitCode.Done;
    }
}
