using System.Diagnostics;

namespace Alaqat.Tests;

/// <summary>Nodes of RabbitMQ that <c>tools/rabbitmq.sh</c> started; a test may stop and start them.</summary>
/// <param name="folder">Where they live.</param>
sealed class TestBroker(string folder)
{
    /// <summary>Names the folder of one node.</summary>
    public const string OneNode = "ALAQAT_TEST_RABBITMQ";

    /// <summary>Names the folder of three.</summary>
    public const string ThreeNodes = "ALAQAT_TEST_RABBITMQ_CLUSTER";

    public string Address => File.ReadAllText(Path("address")).Trim();

    public string TlsAddress => File.ReadAllText(Path("tls-address")).Trim();

    /// <summary>The folder that a variable names, or null.</summary>
    public static string? Folder(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } folder && File.Exists(System.IO.Path.Combine(folder, "address")) ? folder : null;

    public static TestBroker Of(string variable) => new(Folder(variable) ?? throw new InvalidOperationException(variable));

    /// <param name="signal">As of <c>kill</c>.</param>
    public void Halt(int node, string signal = "TERM") => Script("halt", FormattableString.Invariant($"{node}"), signal);

    /// <summary>Starts a node again; returns when it takes connections.</summary>
    public void Resume(int node) => Script("resume", FormattableString.Invariant($"{node}"));

    public string Path(string name) => System.IO.Path.Combine(folder, name);

    public void Control(params string[] args) => Script(["ctl", .. args]);

    void Script(params string[] args)
    {
        var start = new ProcessStartInfo(RepositoryFiles.Path("tools/rabbitmq.sh"), args) { RedirectStandardError = true };
        start.Environment["ALAQAT_RABBITMQ_DIR"] = folder;
        using var script = Process.Start(start)!;
        var error = script.StandardError.ReadToEnd();
        script.WaitForExit();
        Assert.True(script.ExitCode == 0, error);
    }
}
