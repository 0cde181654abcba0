using Alaqat.Bench;
using Xunit.Abstractions;

namespace Alaqat.Tests;

/// <summary>Each benchmark measures work that is really done, the same with two threads.</summary>
public sealed class BenchmarkTests(ITestOutputHelper log)
{
    [Fact]
    public void TheTextIsThere() => Assert.True(SampleTexts.Words(SampleTexts.Load()) > 3000);

    [Fact]
    public void TextBecomesTrees()
    {
        if (!CommittedModels.ArePresent(log))
            return;
        var benchmark = new LanguageBenchmarks();
        benchmark.Load();
        var words = benchmark.Parse();

        Assert.True(words > SampleTexts.Words(SampleTexts.Load()));
        benchmark.Threads = 2;
        Assert.Equal(words, benchmark.Parse());
    }

    [Fact]
    public void TextBecomesClaims()
    {
        if (!CommittedModels.ArePresent(log))
            return;
        var benchmark = new ClaimBenchmarks();
        benchmark.Load();
        var claims = benchmark.Read();

        Assert.True(claims > 0);
        benchmark.Threads = 2;
        Assert.Equal(claims, benchmark.Read());
    }
}
