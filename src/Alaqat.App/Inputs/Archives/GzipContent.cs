namespace Alaqat.App;

/// <summary>The content of a gzipped stream, its members one after the other.</summary>
sealed class GzipContent(Stream packed) : ReadOnlyStream
{
    readonly GzipMembers _members = new(packed);
    GzipMember? _member;

    public override int Read(Span<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            // What follows the last member is padding.
            if (_member is null && (!_members.AtMember || (_member = _members.Open()) is null))
                return 0;
            var read = _member.Read(buffer);
            if (read > 0)
                return read;
            _member.Dispose();
            _member = null;
        }

        return 0;
    }
}
