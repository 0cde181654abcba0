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

    [Fact]
    public void ALineOverTheLimitIsNotHeld()
    {
        using var text = new StreamReader(new RepeatedLetter(200_000_000));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var line = Assert.Single(LineReader.Lines(text, limit: 1_000_000));

        Assert.Null(line.Text);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    /// <summary>A stream of so many letters on one line, made as it is read.</summary>
    sealed class RepeatedLetter(long length) : MemoryStream
    {
        long _left = length;

        public override int Read(Span<byte> buffer)
        {
            var taken = (int)Math.Min(buffer.Length, _left);
            buffer[..taken].Fill((byte)'a');
            _left -= taken;
            return taken;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
