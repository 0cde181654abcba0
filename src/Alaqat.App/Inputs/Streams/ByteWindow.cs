namespace Alaqat.App;

/// <summary>A stream through a window of fixed size: its next bytes can be looked at, and passed, and their offset is known.</summary>
sealed class ByteWindow(Stream source)
{
    const int Size = 64 * 1024;

    readonly byte[] _buffer = new byte[Size];
    int _start;
    int _end;

    /// <summary>Where the next byte stands, from the place where the stream was taken up.</summary>
    public long Offset { get; private set; }

    /// <summary>The next bytes, as many as lie in the window.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Sees to it that <paramref name="count"/> bytes lie in the window; false where the stream ends before.</summary>
    public bool Fill(int count)
    {
        if (_end - _start >= count)
            return true;
        Bytes.CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        while (_end < count)
        {
            var read = source.Read(_buffer, _end, Size - _end);
            if (read == 0)
                return false;
            _end += read;
        }

        return true;
    }

    public void Skip(int count)
    {
        _start += count;
        Offset += count;
    }

    public int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || !Fill(1))
            return 0;
        var count = Math.Min(buffer.Length, Bytes.Length);
        Bytes[..count].CopyTo(buffer);
        Skip(count);
        return count;
    }

    /// <summary>Moves forward until the window begins with a pattern; false at the end of the stream.</summary>
    public bool SkipTo(ReadOnlySpan<byte> pattern)
    {
        while (Fill(pattern.Length))
        {
            var at = Bytes.IndexOf(pattern);
            if (at >= 0)
            {
                Skip(at);
                return true;
            }

            Skip(Bytes.Length - pattern.Length + 1);
        }

        Skip(Bytes.Length);
        return false;
    }
}
