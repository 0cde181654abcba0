using System.Buffers;
using System.Text;

namespace Alaqat.App;

/// <summary>Tells an encoding by the first bytes of a text: UTF-8, UTF-16 and Windows-1256, with a byte order mark or without.</summary>
static class EncodingDetector
{
    const byte ArabicBlock = 0x06;
    const int Windows1256 = 1256;

    /// <summary>The encoding, or null where the bytes are no text.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8;
        if (head.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode;
        if (head.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode;
        if (Utf16(head) is { } utf16)
            return utf16;
        if (HasControls(head))
            return null;
        var (sequences, faults) = CountUtf8(head);
        // A stray broken byte in a UTF-8 text is replaced; single-byte text makes almost every high byte a fault.
        return faults * 8 <= sequences ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : CodePage(Windows1256);
    }

    /// <summary>A code page by number, or null where the framework does not know it.</summary>
    public static Encoding? CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number);

    /// <summary>Without a mark: Arabic and ASCII characters have 06 or 00 as their high byte, at even or at odd places.</summary>
    static UnicodeEncoding? Utf16(ReadOnlySpan<byte> head)
    {
        Span<int> high = [0, 0];
        for (var i = 0; i < head.Length; i++)
            high[i & 1] += head[i] is 0 or ArabicBlock ? 1 : 0;
        var pairs = head.Length / 2;
        if (pairs == 0)
            return null;
        if (high[1] * 10 >= pairs * 8 && high[0] * 10 <= pairs * 3)
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return high[0] * 10 >= pairs * 8 && high[1] * 10 <= pairs * 3 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }

    /// <summary>Control characters that no text holds; one in two hundred may be an accident.</summary>
    static bool HasControls(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        foreach (var b in head)
        {
            if (b == 0)
                return true;
            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B) ? 1 : 0;
        }

        return controls * 200 > head.Length;
    }

    static (int Sequences, int Faults) CountUtf8(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0, faults = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var consumed);
            if (status == OperationStatus.NeedMoreData)
                break;
            sequences += status == OperationStatus.Done && consumed > 1 ? 1 : 0;
            faults += status == OperationStatus.InvalidData ? 1 : 0;
            bytes = bytes[consumed..];
        }

        return (sequences, faults);
    }
}
