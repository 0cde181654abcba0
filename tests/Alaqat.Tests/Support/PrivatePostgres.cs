using System.Diagnostics;

namespace Alaqat.Tests;

/// <summary>A PostgreSQL server that belongs to one test, which may stop it and cut its connections.</summary>
sealed class PrivatePostgres : IDisposable
{
    readonly string _folder = Path.Combine(Path.GetTempPath(), "alaqat-pg-" + Guid.NewGuid().ToString("N"));

    public PrivatePostgres() => Address = Script("start").Trim();

    public string Address { get; }

    /// <summary>The certificate of the server, which signs itself, or null where there is no TLS.</summary>
    public string? Certificate => Path.Combine(_folder, "root.crt") is var file && File.Exists(file) ? file : null;

    /// <summary>Ends every session at once and begins anew.</summary>
    public void Restart() => Script("restart");

    /// <summary>Cuts every connection but the one that does it.</summary>
    public void Cut() => PostgresServer.Run(Address, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()");

    public void Dispose() => Script("stop");

    string Script(string action)
    {
        var start = new ProcessStartInfo("bash", [RepositoryFiles.Path("tools/postgres.sh"), action, _folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), "postgres.sh did not end");
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return output;
    }
}
