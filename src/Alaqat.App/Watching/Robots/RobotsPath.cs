using System.Globalization;
using System.Text;

namespace Alaqat.App.Watching;

/// <summary>Paths in one spelling, so that rules and addresses can be held against each other (RFC 9309, 2.2.2).</summary>
static class RobotsPath
{
    /// <summary>Of an address: path and query; the two signs that are special in rules are escaped.</summary>
    public static string Of(Uri address) =>
        Spelt(address.PathAndQuery).Replace("*", "%2A", StringComparison.Ordinal).Replace("$", "%24", StringComparison.Ordinal);

    /// <summary>Letters and digits unescaped, all beyond ASCII escaped as UTF-8, escapes in capitals.</summary>
    public static string Spelt(string path)
    {
        var spelt = new StringBuilder(path.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && byte.TryParse(path.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                Write(spelt, code);
                i += 2;
            }
            else if (char.IsAscii(path[i]))
            {
                spelt.Append(path[i]);
            }
            else
            {
                var rune = Rune.TryGetRuneAt(path, i, out var whole) ? whole : Rune.ReplacementChar;
                foreach (var part in bytes[..rune.EncodeToUtf8(bytes)])
                    Write(spelt, part);
                i += rune.Utf16SequenceLength - 1;
            }
        }

        return spelt.ToString();
    }

    static void Write(StringBuilder spelt, byte code)
    {
        if (char.IsAsciiLetterOrDigit((char)code) || (char)code is '-' or '.' or '_' or '~')
            spelt.Append((char)code);
        else
            spelt.Append(CultureInfo.InvariantCulture, $"%{code:X2}");
    }
}
