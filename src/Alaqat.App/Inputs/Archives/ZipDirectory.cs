using System.Buffers.Binary;

namespace Alaqat.App;

/// <summary>How many entries a ZIP archive's directory holds, counted without holding them: what it says of itself may be a lie.</summary>
static class ZipDirectory
{
    const int EndLength = 22, LongestComment = 0xFFFF, HeaderLength = 46;

    /// <summary>The count, or one more than <paramref name="limit"/> where there are more. The position of <paramref name="file"/> is left as it was.</summary>
    public static int Entries(Stream file, int limit)
    {
        var before = file.Position;
        var tail = new byte[(int)Math.Min(file.Length - before, EndLength + LongestComment + 1024)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var count = Start(tail, file) is { } start && start >= 0 && start < file.Length ? Count(file, start, limit) : 0;
        file.Position = before;
        return count;
    }

    static long? Start(ReadOnlySpan<byte> tail, Stream file)
    {
        var end = tail.LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + EndLength > tail.Length)
            return null;
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail[(end + 16)..]);
        if (start != uint.MaxValue)
            return start;
        // ZIP64: its locator stands before, and tells where its end record is.
        var locator = end - 20;
        if (locator < 0 || !tail[locator..].StartsWith("PK\u0006\u0007"u8))
            return null;
        var record = new byte[56];
        var at = BinaryPrimitives.ReadInt64LittleEndian(tail[(locator + 8)..]);
        if (at < 0 || at > file.Length - record.Length)
            return null;
        file.Position = at;
        file.ReadExactly(record);
        return BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(48));
    }

    static int Count(Stream file, long start, int limit)
    {
        file.Position = start;
        var window = new ByteWindow(file);
        var count = 0;
        while (count <= limit && window.Fill(HeaderLength) && window.Bytes.StartsWith("PK\u0001\u0002"u8))
        {
            count++;
            var fields = window.Bytes[28..];
            int[] lengths = [HeaderLength, BinaryPrimitives.ReadUInt16LittleEndian(fields), BinaryPrimitives.ReadUInt16LittleEndian(fields[2..]), BinaryPrimitives.ReadUInt16LittleEndian(fields[4..])];
            foreach (var length in lengths)
            {
                if (!window.Fill(length))
                    return count;
                window.Skip(length);
            }
        }

        return count;
    }
}
