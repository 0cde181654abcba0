namespace Alaqat.App;

/// <summary>A text of which no more than a limit may be read for one article, for parsers that hold what they read.</summary>
/// <param name="room">What may be read beyond the limit, for what stands around an article.</param>
sealed class BoundedReader(TextReader inner, InputLimits limits, int room = 0) : TextReader
{
    long _left = (long)limits.ArticleLength + room;

    /// <summary>The next article begins.</summary>
    public void Renew() => _left = (long)limits.ArticleLength + room;

    public override int Read(char[] buffer, int index, int count) => Charge(inner.Read(buffer, index, count));

    public override int Read(Span<char> buffer) => Charge(inner.Read(buffer));

    public override int Read()
    {
        var read = inner.Read();
        Charge(read < 0 ? 0 : 1);
        return read;
    }

    public override int Peek() => inner.Peek();

    int Charge(int read)
    {
        _left -= read;
        return _left >= 0 ? read : throw new RefusedInputException(limits.TooLong);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
