namespace Alaqat.App;

/// <summary>So many of the next bytes of a window, as a stream; it fails where they are cut short.</summary>
/// <param name="length">How many; null for all that is left.</param>
sealed class WindowStream(ByteWindow window, long? length = null) : ReadOnlyStream
{
    long _left = length ?? long.MaxValue;

    /// <summary>Whether reading has failed, so that the failure is known to whoever read.</summary>
    public bool Failed { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var wanted = (int)Math.Min(buffer.Length, _left);
        var failed = true;
        try
        {
            var read = window.Read(buffer[..wanted]);
            if (read == 0 && wanted > 0 && length is not null)
                throw new EndOfStreamException();
            _left -= read;
            failed = false;
            return read;
        }
        finally
        {
            Failed |= failed;
        }
    }

    /// <summary>Passes what was not read.</summary>
    public void SkipRest()
    {
        Span<byte> waste = stackalloc byte[4096];
        while (Read(waste) > 0)
        {
        }
    }
}
