namespace Alaqat.App;

/// <summary>A stream that must have the length, and the checksum, that is said of it; what is shorter or changed is an error and no article.</summary>
sealed class VerifiedStream(Stream inner, long length, uint? checksum = null) : ReadOnlyStream
{
    readonly Checksum _sum = new();
    long _read;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _read += read;
        if (read > 0 && checksum is not null)
            _sum.Append(buffer[..read]);
        if (read > 0 || buffer.IsEmpty)
            return read;
        if (_read != length)
            throw new EndOfStreamException();
        return checksum is null || _sum.Value == checksum ? 0 : throw new InvalidDataException();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
