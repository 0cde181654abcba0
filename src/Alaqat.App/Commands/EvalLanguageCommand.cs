using System.CommandLine;
using System.Text;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary><c>alaqat eval language</c>: words, tags, lemmas and trees against a treebank.</summary>
static class EvalLanguageCommand
{
    static readonly string[] Stages = ["raw", "segmented", "tagged"];

    public static Command Create(Terminal terminal, Engines engines)
    {
        var gold = new Option<string>("--gold") { Description = "A treebank, CoNLL-U; its text is read one sentence a line.", Required = true };
        var from = ParseCommand.Stage();
        var command = new Command("language", "F1 of words, parts of speech, features, lemmas, heads and relations, from raw text, gold words and gold tags.") { gold, from };
        command.SetAction(parsed =>
        {
            var engine = engines.Language();
            foreach (var stage in parsed.GetValue(from) is { } one ? [one] : Stages)
            {
                var scores = LanguageEvaluation.Run(parsed.GetRequiredValue(gold), ParseCommand.StageOf(stage), engine);
                terminal.Output.Write(Encoding.UTF8.GetBytes($"from {stage}\n{scores}"));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
