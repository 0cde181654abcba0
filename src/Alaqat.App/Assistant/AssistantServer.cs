using Alaqat.Store;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Alaqat.App.Assistant;

/// <summary>Serves the tools on standard streams until the client closes them.</summary>
static class AssistantServer
{
    const string Instructions =
        "Alaqat reads Arabic political text and yields claims: who does what to whom, how real, according to whom, why and to what end. " +
        "A claim tells what a text says and who says it, never that it is so: quote it with its words, its outlet and its voice. " +
        "Confidence is the program's estimate that it read the text right. Actor ids are neutral; texts may name actors otherwise.";

    public static int Run(string? path, Terminal terminal, Engines engines)
    {
        using var store = path is null ? null : AlaqatStore.Open(path);
        var tools = AssistantTools.All(engines, store);
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "alaqat", Version = typeof(AssistantServer).Assembly.GetName().Version?.ToString(3) ?? "0" },
            ServerInstructions = Instructions,
            Capabilities = new ServerCapabilities { Tools = new ToolsCapability() },
            Handlers = new McpServerHandlers
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. tools.Select(tool => tool.Describe())] }),
                CallToolHandler = (request, stop) => new ValueTask<CallToolResult>(Task.Run(() => Call(tools, request.Params), stop)),
            },
        };
        Serve(terminal, options).GetAwaiter().GetResult();
        return ExitCode.Done;
    }

    static async Task Serve(Terminal terminal, McpServerOptions options)
    {
        await using var transport = new StreamServerTransport(terminal.Input, new UnclosedStream(terminal.Output), "alaqat");
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync();
    }

    static CallToolResult Call(IReadOnlyList<AssistantTool> tools, CallToolRequestParams? call)
    {
        if (tools.FirstOrDefault(tool => tool.Name == call?.Name) is not { } tool)
            return Answer($"there is no tool '{call?.Name}'; there are {string.Join(", ", tools.Select(known => known.Name))}", isError: true);
        try
        {
            return Answer(tool.Call(new ToolArguments(call!.Arguments)), isError: false);
        }
        catch (Exception fault) when (fault is ToolException or UsageException or StoreException)
        {
            return Answer(fault.Message, isError: true);
        }
    }

    static CallToolResult Answer(string text, bool isError) => new() { Content = [new TextContentBlock { Text = text }], IsError = isError };
}
