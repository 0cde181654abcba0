using System.CommandLine;
using System.Text;
using Alaqat.Claims;

namespace Alaqat.App;

/// <summary><c>alaqat actors find</c>: whom a name means, and where the lexicon says so.</summary>
static class ActorsFindCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var name = new Argument<string[]>("NAME") { Description = "An Arabic name or adjective, an English name or an id.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("find", "Say what the lexicon knows of a name: id, kind, use, framing, offices with dates, file and line.") { name };
        command.SetAction(parsed =>
        {
            var asked = string.Join(' ', parsed.GetRequiredValue(name));
            var lexicon = engines.Actors();
            var found = ActorSearch.Find(lexicon, asked);
            foreach (var entry in found)
                terminal.Output.Write(Encoding.UTF8.GetBytes(ActorText.Format(lexicon, entry)));
            if (found.Count > 0)
                return ExitCode.Done;
            terminal.Complain($"the lexicon does not know '{asked}'; names stand in data/actors and data/framing");
            return ExitCode.Incomplete;
        });
        return command;
    }
}
