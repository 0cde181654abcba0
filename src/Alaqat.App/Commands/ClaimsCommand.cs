using System.CommandLine;
using System.Text;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><c>alaqat claims</c>: claims of the store, one by one.</summary>
static class ClaimsCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var actors = new Argument<string[]>("ACTOR") { Description = "One actor, or two for what is told between them, in either direction.", Arity = new ArgumentArity(0, 2) };
        actors.Validators.Add(ActorArgument.RefuseOptions);
        var words = WordsOption.Create("Only claims whose sentence holds these words, in any form and spelling.");
        var options = new StoreOptions();
        var format = new Option<string>("--format") { Description = "table for people (the default on a terminal), csv with the columns of event data, or jsonl, one claim a line (the default elsewhere)." };
        format.AcceptOnlyFromAmong("table", "csv", "jsonl");
        var command = new Command("claims", "Claims of the store, in the order of their articles' keys.") { actors, words, format };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var ids = (parsed.GetValue(actors) ?? []).Select(actor => ActorArgument.Resolve(actor, engines.Actors)).ToArray();
            using var store = options.Open(parsed);
            var claims = store.Claims(options.Filter(parsed) with { Words = parsed.GetValue(words), Actor = ids.FirstOrDefault(), OtherActor = ids.ElementAtOrDefault(1) });
            var any = (parsed.GetValue(format) ?? (terminal.OutputIsTerminal ? "table" : "jsonl")) switch
            {
                "csv" => Csv(terminal, claims, engines.Actors(), options.Scale(parsed)),
                "jsonl" => JsonLines(terminal, claims),
                _ => Table(terminal, claims),
            };
            if (any)
                return ExitCode.Done;
            terminal.Complain("the store has no such claim; 'alaqat stats' tells what it holds");
            return ExitCode.Incomplete;
        });
        return command;
    }

    static bool Csv(Terminal terminal, IEnumerable<StoredClaim> claims, ActorLexicon lexicon, ConflictScale scale)
    {
        using var text = new StreamWriter(terminal.Output, leaveOpen: true);
        return ClaimExport.Csv(text, claims, lexicon, scale, withText: true) > 0;
    }

    static bool JsonLines(Terminal terminal, IEnumerable<StoredClaim> claims) => ClaimExport.JsonLines(terminal.Output, claims, withText: true) > 0;

    static bool Table(Terminal terminal, IEnumerable<StoredClaim> claims)
    {
        var table = new StoredClaimTable(terminal.Width);
        var any = false;
        foreach (var claim in claims)
        {
            terminal.Output.Write(Encoding.UTF8.GetBytes(table.Next(claim)));
            any = true;
        }

        return any;
    }
}
