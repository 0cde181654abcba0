namespace Alaqat.App;

/// <summary>Tells containers by their first bytes.</summary>
static class ContainerSniffer
{
    const int TarBlock = 512;

    /// <param name="kind">What the input is said to be.</param>
    public static ContainerKind Kind(ReadOnlySpan<byte> head, InputKind kind)
    {
        if (head.StartsWith<byte>([0x1F, 0x8B, 0x08]))
            return kind == InputKind.Warc || IsWarc(Unpacked(head)) ? ContainerKind.Warc : ContainerKind.Gzip;
        if (kind == InputKind.Warc || IsWarc(head))
            return ContainerKind.Warc;
        // A local header, the end of an empty archive, or the mark of one in several pieces.
        if (kind == InputKind.Zip || head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8) || head.StartsWith("PK\u0007\u0008"u8))
            return ContainerKind.Zip;
        return kind == InputKind.Tar || IsTar(head) ? ContainerKind.Tar : ContainerKind.None;
    }

    static bool IsWarc(ReadOnlySpan<byte> head) => head.StartsWith("WARC/"u8);

    /// <summary>The first bytes of what is gzipped; the records of a gzipped crawl are found by its members.</summary>
    static byte[] Unpacked(ReadOnlySpan<byte> head)
    {
        using var content = new GzipContent(new MemoryStream(head.ToArray()));
        var start = new byte[16];
        try
        {
            return start[..content.Read(start)];
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException)
        {
            return [];
        }
    }

    /// <summary>By the checksum of its first header, which every kind of tar has.</summary>
    static bool IsTar(ReadOnlySpan<byte> head)
    {
        const int Field = 148, FieldLength = 8;
        if (head.Length < TarBlock || head[0] == 0)
            return false;
        int sum = 0, said = 0, digits = 0;
        for (var i = 0; i < TarBlock; i++)
            sum += i is >= Field and < Field + FieldLength ? ' ' : head[i];
        foreach (var b in head.Slice(Field, FieldLength))
        {
            if (b is >= (byte)'0' and <= (byte)'7')
                (said, digits) = (said * 8 + b - '0', digits + 1);
        }

        return digits >= 4 && said == sum;
    }
}
