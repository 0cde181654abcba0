using System.IO.Compression;
using System.Text;

namespace Alaqat.Tests;

public sealed class ReadCommandTests : IDisposable
{
    /// <summary>"Moscow condemned the decision of the Council."</summary>
    const string Text = "أدانت موسكو قرار المجلس.";

    readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void AFileGivesItsClaimsUnderItsPath()
    {
        var path = _run.Write("a.txt", Text);

        Assert.Equal(0, _run.Run("read", path));
        Assert.StartsWith("{\"doc\":\"" + path + "\"", _run.Output, StringComparison.Ordinal);
        Assert.Equal(string.Empty, _run.Error);
    }

    [Fact]
    public void StandardInputIsReadWithADashOrWithoutPaths()
    {
        Assert.Equal(0, _run.RunWith(Text, "read", "-"));
        var dashed = _run.Output;
        Assert.Equal(0, _run.RunWith(Text, "read"));

        Assert.Equal(dashed, _run.Output);
        Assert.StartsWith("{\"doc\":\"-\"", dashed, StringComparison.Ordinal);
    }

    [Fact]
    public void GzippedJsonLinesAreReadById()
    {
        using (var gzip = new GZipStream(File.Create(_run.Path("a.jsonl.gz")), CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes($"{{\"id\":7,\"text\":\"{Text}\"}}\n\n{{\"text\":\"{Text}\"}}"));

        Assert.Equal(0, _run.Run("read", _run.Path("a.jsonl.gz")));
        Assert.Equal(["{\"doc\":\"7\"", "{\"doc\":\"" + _run.Path("a.jsonl.gz:3\"")], _run.Output.TrimEnd().Split('\n').Select(line => line.Split(',')[0]));
    }

    [Fact]
    public void OutputIsTheSameWithAnyNumberOfThreads()
    {
        for (var i = 0; i < 40; i++)
            _run.Write($"d/{i}.txt", string.Concat(Enumerable.Repeat(Text + "\n", i % 9 + 1)));
        _run.Run("read", _run.Folder, "--threads", "1");
        var one = _run.Output;

        _run.Run("read", _run.Folder, "--threads", "5");

        Assert.Equal(one, _run.Output);
        Assert.NotEmpty(one);
    }

    [Fact]
    public void TheTableGroupsClaimsByDocument()
    {
        Assert.Equal(0, _run.Run("read", _run.Write("a.txt", "عنوان\n\n" + Text), "--format", "table", "--date", "2022-05-09"));
        Assert.StartsWith(_run.Path("a.txt") + "  2022-05-09\n\u2068عنوان\u2069\n  RUS \u2192 ACCUSE \u2192 USA  actual  0.50\n", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnsureClaimsCanBeLeftOut()
    {
        var path = _run.Write("a.txt", Text);

        Assert.Equal(1, _run.Run("read", path, "--min-confidence", "0.6"));
        Assert.Equal(string.Empty, _run.Output);
        Assert.Equal(0, _run.Run("read", path, "--min-confidence", "0.5"));
    }

    [Fact]
    public void TheKindOfInputCanBeForced()
    {
        Assert.Equal(1, _run.Run("read", _run.Write("a.txt", Text), "--input", "jsonl"));
        Assert.Contains("a.txt:1: broken JSON at byte 1;", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read", "x", "--threads", "0")]
    [InlineData("read", "x", "--min-confidence", "2")]
    [InlineData("read", "x", "--date", "yesterday")]
    [InlineData("read", "x", "--format", "xml")]
    [InlineData("read", "x", "--bogus")]
    [InlineData("bogus")]
    [InlineData]
    public void WrongUsageIsExitCode2AndSaysWhereHelpIs(params string[] args)
    {
        Assert.Equal(2, _run.Run(args));
        Assert.Contains("alaqat --help", _run.Error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, _run.Output);
    }

    [Fact]
    public void HelpIsExitCode0()
    {
        Assert.Equal(0, _run.Run("read", "--help"));
        Assert.Contains("--min-confidence", _run.Output, StringComparison.Ordinal);
    }
}
