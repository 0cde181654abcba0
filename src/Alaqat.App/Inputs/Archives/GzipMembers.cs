using System.Buffers.Binary;
using System.IO.Compression;

namespace Alaqat.App;

/// <summary>
/// The members of a gzipped stream, each by itself with the place where it begins. The framework's reader runs them together,
/// and takes a file that was cut short for a whole one.
/// </summary>
sealed class GzipMembers(Stream packed)
{
    const int Trailer = 8;

    readonly ByteWindow _window = new(packed);

    /// <summary>Where the next member begins, or would.</summary>
    public long Offset => _window.Offset;

    public bool AtMember => _window.Fill(10) && IsHeader(_window.Bytes);

    public bool AtEnd => !_window.Fill(1);

    /// <summary>After damage: forward to the next member, if there is one.</summary>
    public bool Resume()
    {
        if (!AtEnd)
            _window.Skip(1);
        while (_window.SkipTo([0x1F, 0x8B, 0x08]))
        {
            if (AtMember)
                return true;
            _window.Skip(1);
        }

        return false;
    }

    /// <summary>The content of the member that begins here. When it was read to its end, the next one begins.</summary>
    public GzipMember Open()
    {
        SkipHeader();
        var feed = new GzipFeed(_window);
        return new GzipMember(new DeflateStream(feed, CompressionMode.Decompress), feed, this);
    }

    /// <summary>Passes the checksum and the length that must follow a member.</summary>
    /// <param name="given">How many bytes of the window were given last: the inflater leaves some of them unused, and does not say how many.</param>
    /// <returns>Whether they are there.</returns>
    public bool SkipTrailer(int given, uint checksum, long length)
    {
        Span<byte> trailer = stackalloc byte[Trailer];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], unchecked((uint)length));
        _window.Fill(given + Trailer + 10);
        var bytes = _window.Bytes;
        var found = -1;
        for (var at = 0; at <= Math.Min(given, bytes.Length - Trailer); at++)
        {
            if (!bytes[at..].StartsWith(trailer))
                continue;
            var rest = bytes[(at + Trailer)..];
            found = at;
            // Zeros may look like the trailer of nothing: there what follows decides.
            if (length > 0 || rest.IsEmpty || IsHeader(rest))
                break;
        }

        if (found >= 0)
            _window.Skip(found + Trailer);
        return found >= 0;
    }

    static bool IsHeader(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0x1F, 0x8B, 0x08]) && bytes.Length > 3 && (bytes[3] & 0xE0) == 0;

    void SkipHeader()
    {
        const int CheckFlag = 2, ExtraFlag = 4, NameFlag = 8, CommentFlag = 16;
        var flags = _window.Bytes[3];
        _window.Skip(10);
        if ((flags & ExtraFlag) != 0 && _window.Fill(2))
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(_window.Bytes);
            _window.Skip(2);
            _window.Fill(length);
            _window.Skip(Math.Min(length, _window.Bytes.Length));
        }

        foreach (var text in (int[])[NameFlag, CommentFlag])
        {
            if ((flags & text) != 0 && _window.SkipTo([0]))
                _window.Skip(1);
        }

        if ((flags & CheckFlag) != 0 && _window.Fill(2))
            _window.Skip(2);
    }
}
