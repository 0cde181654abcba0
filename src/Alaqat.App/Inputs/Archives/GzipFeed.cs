namespace Alaqat.App;

/// <summary>Packed bytes for the inflater, a few at a time; those given last stay in the window until the next are asked for.</summary>
sealed class GzipFeed(ByteWindow window) : ReadOnlyStream
{
    const int Most = 4096;

    /// <summary>How many were given last.</summary>
    public int Given { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        window.Skip(Given);
        Given = 0;
        if (!window.Fill(1))
            return 0;
        Given = Math.Min(Math.Min(buffer.Length, Most), window.Bytes.Length);
        window.Bytes[..Given].CopyTo(buffer);
        return Given;
    }
}
