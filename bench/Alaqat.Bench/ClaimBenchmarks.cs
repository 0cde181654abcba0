using Alaqat.App;
using Alaqat.Claims;
using BenchmarkDotNet.Attributes;

namespace Alaqat.Bench;

/// <summary>Raw text to claims, with all that the program loads.</summary>
public class ClaimBenchmarks
{
    string[] _texts = [];
    Func<Article, CodedArticle>? _engine;

    [Params(1, 2)]
    public int Threads { get; set; } = 1;

    [GlobalSetup]
    public void Load()
    {
        _texts = SampleTexts.Load();
        _engine = EngineLoader.Claims();
    }

    /// <returns>Claims found.</returns>
    [Benchmark(Description = "text to claims")]
    public int Read()
    {
        var claims = 0;
        Parallel.ForEach(_texts, new ParallelOptions { MaxDegreeOfParallelism = Threads }, text =>
            Interlocked.Add(ref claims, _engine!(new Article(text)).Claims.Length));
        return claims;
    }
}
