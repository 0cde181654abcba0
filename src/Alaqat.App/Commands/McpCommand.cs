using System.CommandLine;
using Alaqat.App.Assistant;

namespace Alaqat.App;

/// <summary><c>alaqat mcp</c>: the assistant's door.</summary>
static class McpCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var store = new Option<string?>("--store") { Description = "The store to ask (default alaqat.db where it is there); without one only texts are read." };
        var command = new Command("mcp", "Answer an assistant by the Model Context Protocol on standard input and output: read a text, ask the store, quote claims with their evidence.") { store };
        command.SetAction(parsed => Run(parsed.GetValue(store) ?? (File.Exists(SharedOptions.DefaultStore) ? SharedOptions.DefaultStore : null), terminal, engines));
        return command;
    }

    // The protocol's library is loaded when this method is compiled, so no other command pays for it.
    static int Run(string? store, Terminal terminal, Engines engines) => AssistantServer.Run(store, terminal, engines);
}
