using System.Text;
using System.Text.RegularExpressions;

namespace Alaqat.App;

/// <summary>The encoding that a page declares for itself, heeded where its bytes do not speak for themselves.</summary>
static partial class HtmlCharset
{
    /// <param name="start">The first characters, decoded one way or the other.</param>
    /// <param name="head">The first bytes.</param>
    public static Encoding? Declared(string start, ReadOnlySpan<byte> head)
    {
        // Bytes that are valid UTF-8 or UTF-16 are that, whatever the page says.
        if (EncodingDetector.Detect(head) is not { IsSingleByte: true })
            return null;
        var match = Charset().Match(start);
        return match.Success ? CodePagesEncodingProvider.Instance.GetEncoding(match.Groups[1].Value) : null;
    }

    [GeneratedRegex("<meta[^>]*charset\\s*=\\s*[\"']?([\\w-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
