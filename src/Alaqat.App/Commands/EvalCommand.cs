using System.CommandLine;

namespace Alaqat.App;

/// <summary><c>alaqat eval</c>: the figures of the product on gold.</summary>
static class EvalCommand
{
    public static Command Create(Terminal terminal, Engines engines) => new("eval", "Score the engine, or a file, against gold.")
    {
        EvalClaimsCommand.Create(terminal, engines),
        EvalLanguageCommand.Create(terminal, engines),
        EvalNamesCommand.Create(terminal, engines),
        EvalGsrCommand.Create(terminal, engines),
    };
}
