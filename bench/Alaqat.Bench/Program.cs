using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Alaqat.Bench;

static class Program
{
    /// <summary><c>--short</c> takes a minute instead of several; other arguments are BenchmarkDotNet's own.</summary>
    static void Main(string[] args)
    {
        if (args is ["load", var server, var users, var seconds])
        {
            PageLoad.Run(new Uri(server), int.Parse(users, CultureInfo.InvariantCulture), int.Parse(seconds, CultureInfo.InvariantCulture)).GetAwaiter().GetResult();
            return;
        }

        if (args is ["add", var input, var made, ..])
        {
            AddCost.Print(input, made, args.ElementAtOrDefault(3), args.ElementAtOrDefault(4) is { } threads ? int.Parse(threads, CultureInfo.InvariantCulture) : 1);
            return;
        }

        if (args is ["store", var path, ..])
        {
            StoreTimes.Print(path, args.ElementAtOrDefault(2));
            return;
        }

        // In this process: the models lie beside it, and no second build is needed.
        var job = (args.Contains("--short") ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
        var config = DefaultConfig.Instance
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumn(new WordsPerSecondColumn(SampleTexts.Words(SampleTexts.Load())));
        BenchmarkSwitcher.FromTypes([typeof(LanguageBenchmarks), typeof(ClaimBenchmarks)])
            .Run([.. args.Where(arg => arg != "--short"), .. args.Contains("--filter") ? Array.Empty<string>() : ["--filter", "*"]], config);
    }
}
