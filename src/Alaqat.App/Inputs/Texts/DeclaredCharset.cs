using System.Text;
using System.Text.RegularExpressions;

namespace Alaqat.App;

/// <summary>The encoding that a page or feed declares for itself, or that it was sent with, heeded where its bytes do not speak for themselves.</summary>
static partial class DeclaredCharset
{
    /// <param name="start">The first characters, decoded one way or the other.</param>
    /// <param name="head">The first bytes.</param>
    /// <param name="sent">What the server said.</param>
    public static Encoding? Of(string start, ReadOnlySpan<byte> head, string? sent)
    {
        // Bytes that are valid UTF-8 or UTF-16 are that, whatever the page says; a head of ASCII alone says nothing.
        if (EncodingDetector.Detect(head) is not { IsSingleByte: true } && head.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) >= 0)
            return null;
        var match = Charset().Match(start);
        var name = match.Success ? match.Groups[1].Value : sent;
        return name is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(name);
    }

    [GeneratedRegex("(?:<meta[^>]*charset|<\\?xml[^>]*encoding)\\s*=\\s*[\"']?([\\w-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
