using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using System.Text;

namespace Alaqat.App;

/// <summary>What <c>--version</c> says: the program, the engine with its models, and the data, each as outputs carry them.</summary>
sealed class VersionText(Terminal terminal, Engines engines) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var program = typeof(VersionText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        var version = engines.Version();
        terminal.Output.Write(Encoding.UTF8.GetBytes($"{program}\nengine {version.Engine}\ndata {version.Data}\n"));
        return ExitCode.Done;
    }
}
