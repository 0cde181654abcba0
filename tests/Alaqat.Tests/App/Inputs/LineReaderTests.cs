using Alaqat.App;

namespace Alaqat.Tests;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("a\nb", "1:a 2:b")]
    [InlineData("a\r\n\nb\n", "1:a 2: 3:b")]
    [InlineData("12345\n123456\n1", "1:12345 2:over 3:1")]
    [InlineData("123456", "1:over")]
    [InlineData("", "")]
    public void LinesAreNumberedAndNoneIsHeldBeyondTheLimit(string text, string expected)
    {
        var lines = LineReader.Lines(new StringReader(text), limit: 5);

        Assert.Equal(expected, string.Join(' ', lines.Select(line => $"{line.Number}:{line.Text ?? "over"}")));
    }

    [Fact]
    public void LinesThatCrossBlocksAreWhole()
    {
        var long1 = new string('x', 100_000);

        Assert.Equal([long1, "y"], LineReader.Lines(new StringReader(long1 + "\ny"), 1_000_000).Select(line => line.Text));
    }
}
