namespace Alaqat.App;

/// <summary>A stream whose first bytes can be looked at before they are read.</summary>
sealed class PeekedStream(Stream inner) : Stream
{
    byte[] _head = [];
    int _at;

    /// <summary>How much was taken from the stream beneath.</summary>
    public long BytesTaken { get; private set; }

    /// <summary>The first bytes, at most <paramref name="count"/>. To be called before any read.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        var buffer = new byte[count];
        var read = inner.ReadAtLeast(buffer, count, throwOnEndOfStream: false);
        _head = buffer[..read];
        BytesTaken += read;
        return _head;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_at >= _head.Length)
        {
            var read = inner.Read(buffer);
            BytesTaken += read;
            return read;
        }

        var count = Math.Min(buffer.Length, _head.Length - _at);
        _head.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
