using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using System.Text;

namespace Alaqat.App;

/// <summary>What <c>--version</c> says: the program, the engine with its models, and the data, each as outputs carry them.</summary>
sealed class VersionText(Terminal terminal, Engines engines) : SynchronousCommandLineAction
{
    /// <summary>Of a commit.</summary>
    const int Digits = 10;

    /// <summary>The release, and the commit where it is known.</summary>
    public static string Program { get; } = typeof(VersionText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty;

    /// <summary>As <see cref="Program"/>, the commit by its beginning.</summary>
    public static string Short { get; } = Program.IndexOf('+', StringComparison.Ordinal) is var plus and >= 0 && plus + Digits < Program.Length ? Program[..(plus + Digits + 1)] : Program;

    public override int Invoke(ParseResult parseResult)
    {
        var version = engines.Version();
        terminal.Output.Write(Encoding.UTF8.GetBytes($"{Program}\nengine {version.Engine}\ndata {version.Data}\n"));
        return ExitCode.Done;
    }
}
