using System.Diagnostics;

namespace Alaqat.Tests;

/// <summary>A child process that runs <see cref="TestProgram"/>, or another program.</summary>
sealed class TestProcess : IDisposable
{
    readonly Process _process;
    readonly Task<string> _output;
    readonly TaskCompletionSource _ready = new();
    readonly List<string> _error = [];

    TestProcess(ProcessStartInfo start)
    {
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        _process = new Process { StartInfo = start };
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginErrorReadLine();
        _output = _process.StandardOutput.ReadToEndAsync();
    }

    public string Output => _output.GetAwaiter().GetResult();

    public string Error
    {
        get
        {
            lock (_error)
                return string.Join('\n', _error);
        }
    }

    /// <summary>The program with a test engine.</summary>
    /// <param name="pace">Milliseconds for each article.</param>
    /// <param name="args">Its arguments.</param>
    public static TestProcess Alaqat(int pace, params string[] args) => AlaqatIn([], pace, args);

    /// <summary>The same with variables of its environment.</summary>
    public static TestProcess AlaqatIn(IEnumerable<KeyValuePair<string, string>> environment, int pace, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet");
        start.ArgumentList.Add(typeof(TestProgram).Assembly.Location);
        Array.ForEach(args, start.ArgumentList.Add);
        start.Environment[TestProgram.Pace] = FormattableString.Invariant($"{pace}");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new TestProcess(start);
    }

    /// <summary>The same under limits of the shell, which come before it: <c>ulimit -f 100;</c>.</summary>
    public static TestProcess AlaqatUnder(string limits, params string[] args)
    {
        var start = new ProcessStartInfo("sh") { ArgumentList = { "-c", limits + " exec dotnet \"$@\"", "sh", typeof(TestProgram).Assembly.Location } };
        Array.ForEach(args, start.ArgumentList.Add);
        // Its way of making code is a file of two gigabytes, which a limit on files forbids.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return new TestProcess(start);
    }

    /// <summary>Another program, or null where it is not installed.</summary>
    public static TestProcess? Other(string program, params string[] args)
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        return folders.Any(folder => File.Exists(Path.Combine(folder, program))) ? new TestProcess(new ProcessStartInfo(program, args)) : null;
    }

    public void AwaitReady() => Assert.True(_ready.Task.Wait(TimeSpan.FromMinutes(5)), "the child did not start: " + Error);

    public bool HasEnded => _process.HasExited;

    /// <summary>As <c>kill -9</c>. Whether it was still running.</summary>
    public bool Kill()
    {
        var running = !_process.HasExited;
        _process.Kill();
        _process.WaitForExit();
        return running;
    }

    /// <summary>As <c>kill</c>: asks it to end.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", FormattableString.Invariant($"{_process.Id}")]);
        kill.WaitForExit();
    }

    /// <summary>What lists of processes show of it.</summary>
    public string CommandLine => File.ReadAllText(FormattableString.Invariant($"/proc/{_process.Id}/cmdline"));

    public int AwaitExit()
    {
        if (!_process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            _process.Kill();
            Assert.Fail("the child did not end: " + Error);
        }

        _process.WaitForExit();
        return _process.ExitCode;
    }

    /// <summary>A failed test leaves nobody behind.</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    void Hear(string? line)
    {
        if (line == TestProgram.Ready)
        {
            _ready.TrySetResult();
        }
        else if (line is not null)
        {
            lock (_error)
                _error.Add(line);
        }
    }
}
