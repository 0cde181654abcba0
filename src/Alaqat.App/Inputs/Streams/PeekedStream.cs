namespace Alaqat.App;

/// <summary>A stream whose first bytes can be looked at before they are read.</summary>
sealed class PeekedStream(Stream inner) : ReadOnlyStream
{
    byte[] _head = [];
    int _at;

    /// <summary>How much was taken from the stream beneath.</summary>
    public long BytesTaken { get; private set; }

    /// <summary>The first bytes, once they have been looked at.</summary>
    public ReadOnlySpan<byte> Peeked => _head;

    /// <summary>The first bytes, at most <paramref name="count"/>. To be called before any read.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        var buffer = new byte[count];
        var read = inner.ReadAtLeast(buffer, count, throwOnEndOfStream: false);
        _head = buffer[..read];
        BytesTaken += read;
        return _head;
    }

    /// <summary>The stream beneath at its beginning, where it can be gone through in any order; else null. To be called before any read.</summary>
    public Stream? Rewound()
    {
        if (!inner.CanSeek)
            return null;
        inner.Position -= _head.Length;
        return inner;
    }

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
}
