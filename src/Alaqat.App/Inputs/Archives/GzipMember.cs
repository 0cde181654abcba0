namespace Alaqat.App;

/// <summary>The content of one gzip member; it fails where its checksum or length is not as it says.</summary>
sealed class GzipMember(Stream inflated, GzipFeed feed, GzipMembers members) : ReadOnlyStream
{
    readonly Checksum _sum = new();
    long _length;
    bool _ended;

    /// <summary>Whether it was read to its end, and was what it says.</summary>
    public bool IsWhole { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (_ended || buffer.IsEmpty)
            return 0;
        var read = inflated.Read(buffer);
        _length += read;
        _sum.Append(buffer[..read]);
        if (read > 0)
            return read;
        _ended = true;
        if (!members.SkipTrailer(feed.Given, _sum.Value, _length))
            throw members.AtEnd ? new EndOfStreamException() : new InvalidDataException();
        IsWhole = true;
        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inflated.Dispose();
        base.Dispose(disposing);
    }
}
