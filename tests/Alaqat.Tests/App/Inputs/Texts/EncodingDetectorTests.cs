using System.Text;
using Alaqat.App;

namespace Alaqat.Tests;

public sealed class EncodingDetectorTests
{
    /// <summary>"Moscow condemned, on 9 May, the decision of the Council (No. 12)."</summary>
    const string Text = "أدانت موسكو في 9 أيار قرار المجلس (رقم 12).\n";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("windows-1256", false)]
    public void EveryEncodingIsReadBackAsItWasWritten(string name, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes(Text);
        using var run = new TestRun();
        var path = run.Write("a.txt", mark ? [.. encoding.GetPreamble(), .. bytes] : bytes);

        var item = Assert.Single(new InputReader(InputKind.Auto, new InputLimits()).Read(path, Stream.Null));

        Assert.Null(item.Problem);
        Assert.Equal(Text, item.Article!.Text);
    }

    [Fact]
    public void AStrayByteDoesNotMakeUtf8AnotherEncoding()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Text), 0xFF, .. Encoding.UTF8.GetBytes(Text)];

        Assert.Equal(Encoding.UTF8.CodePage, EncodingDetector.Detect(bytes)!.CodePage);
    }

    [Fact]
    public void ASequenceCutAtTheEndOfTheSampleIsNoFault()
    {
        Assert.Equal(Encoding.UTF8.CodePage, EncodingDetector.Detect(Encoding.UTF8.GetBytes("\u0645").AsSpan(0, 1))!.CodePage);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 8 })]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 })]
    public void BytesThatAreNoTextHaveNoEncoding(byte[] bytes) => Assert.Null(EncodingDetector.Detect(bytes));
}
