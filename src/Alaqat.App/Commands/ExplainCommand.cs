using System.CommandLine;
using System.Text;

namespace Alaqat.App;

/// <summary><c>alaqat explain</c>: how each claim came about, and why a sentence has none.</summary>
static class ExplainCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var file = new Argument<string>("FILE") { Description = "A file, or - for standard input." };
        var input = SharedOptions.Input();
        var date = SharedOptions.Date();
        var command = new Command("explain", "Show for each sentence the steps that led to its claims, or to none.") { file, input, date };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), SharedOptions.Kind(parsed.GetValue(input)), SharedOptions.Day(parsed.GetValue(date)), terminal, engines));
        return command;
    }

    static int Run(string file, InputKind kind, DateOnly? date, Terminal terminal, Engines engines)
    {
        int claims = 0, problems = 0;
        var engine = engines.Claims();
        var output = new ExplanationOutput(terminal.Width);
        foreach (var item in new InputReader(kind, new InputLimits()).Read(file, terminal.Input))
        {
            if (item.Problem is { } problem)
            {
                problems++;
                terminal.Complain(problem);
            }

            if (item.Article is not { } article)
                continue;
            var coded = engine(article.Date is null ? article with { Date = date } : article);
            claims += coded.Claims.Length;
            terminal.Output.Write(Encoding.UTF8.GetBytes(output.Format(item.Doc, coded)));
        }

        return claims > 0 && problems == 0 ? ExitCode.Done : ExitCode.Incomplete;
    }
}
