namespace Alaqat.App;

/// <summary>The CRC-32 of zip and gzip, taken as bytes come. The framework has one and keeps it to itself.</summary>
sealed class Checksum
{
    static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    uint _sum = uint.MaxValue;

    public uint Value => ~_sum;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var sum = _sum;
        foreach (var b in bytes)
            sum = Table[(byte)(sum ^ b)] ^ sum >> 8;
        _sum = sum;
    }

    static uint Entry(int value)
    {
        const uint Polynomial = 0xEDB88320;
        var entry = (uint)value;
        for (var bit = 0; bit < 8; bit++)
            entry = (entry & 1) != 0 ? entry >> 1 ^ Polynomial : entry >> 1;
        return entry;
    }
}
