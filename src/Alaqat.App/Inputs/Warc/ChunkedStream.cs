namespace Alaqat.App;

/// <summary>A body sent in chunks, put together: <c>1a2f</c>, so many bytes, a line break, and again, up to a chunk of nothing.</summary>
sealed class ChunkedStream(ByteWindow window) : ReadOnlyStream
{
    const int LongestLine = 1024;

    long _left;
    bool _begun;
    bool _ended;

    /// <summary>Whether the next line tells the size of a chunk; some crawlers keep the field and undo the chunks.</summary>
    public static bool IsChunked(ByteWindow window) => Size(window, out _) is not null;

    public override int Read(Span<byte> buffer)
    {
        if (_ended || buffer.IsEmpty)
            return 0;
        if (_left == 0 && !Next())
            return 0;
        var read = window.Read(buffer[..(int)Math.Min(buffer.Length, _left)]);
        if (read == 0)
            throw new EndOfStreamException();
        _left -= read;
        return read;
    }

    bool Next()
    {
        if (_begun)
        {
            // The line break after the chunk before.
            if (window.Fill(1) && window.Bytes[0] == '\r')
                window.Skip(1);
            if (window.Fill(1) && window.Bytes[0] == '\n')
                window.Skip(1);
        }

        _begun = true;
        if (!window.Fill(1))
            throw new EndOfStreamException();
        _left = Size(window, out var line) ?? throw new InvalidDataException();
        window.Skip(line);
        _ended = _left == 0;
        return !_ended;
    }

    /// <param name="line">How long the line is, with its break.</param>
    static long? Size(ByteWindow window, out int line)
    {
        window.Fill(LongestLine);
        line = window.Bytes[..Math.Min(window.Bytes.Length, LongestLine)].IndexOf((byte)'\n') + 1;
        long size = 0;
        var digits = 0;
        foreach (var b in window.Bytes[..line])
        {
            if (!char.IsAsciiHexDigit((char)b))
                return digits > 0 && b is (byte)'\r' or (byte)'\n' or (byte)';' or (byte)' ' ? size : null;
            size = size * 16 + (b <= (byte)'9' ? b - '0' : (b | 0x20) - 'a' + 10);
            if (++digits >= 15)
                return null;
        }

        return null;
    }
}
