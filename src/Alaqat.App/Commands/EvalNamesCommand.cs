using System.CommandLine;
using System.Text;

namespace Alaqat.App;

/// <summary><c>alaqat eval names</c>: persons, organisations, places and groups against annotated text.</summary>
static class EvalNamesCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var gold = new Option<string>("--gold") { Description = "Annotated names, one token and its BIO tag a line (ANERCorp, AQMAR, Wojood).", Required = true };
        var last = SharedOptions.Share("--last", "Only this share of the sentences, from the end of the file: what a model was not trained on.");
        var command = new Command("names", "Precision, recall and F1 of names with their whole span and kind, each kind and all together.") { gold, last };
        command.SetAction(parsed =>
        {
            var sentences = NameEvaluation.Read(parsed.GetRequiredValue(gold), parsed.GetValue(last));
            var engine = engines.Language();
            terminal.Output.Write(Encoding.UTF8.GetBytes(NameEvaluation.Format(NameEvaluation.Run(sentences, engine))));
            return ExitCode.Done;
        });
        return command;
    }
}
