using System.CommandLine;

namespace Alaqat.App;

/// <summary><c>alaqat actors</c>: questions to the lexicon of actors.</summary>
static class ActorsCommand
{
    public static Command Create(Terminal terminal, Engines engines) => new("actors", "Ask the lexicon of actors.")
    {
        ActorsFindCommand.Create(terminal, engines),
    };
}
