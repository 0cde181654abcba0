using System.Globalization;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>
/// The claims of an article in the tenth column of its CoNLL-U: each word says of which claims it is part
/// (<c>Trigger=0|Source=1,2</c>), and a comment before the sentence tells each claim.
/// </summary>
public static class ConlluClaims
{
    /// <param name="key">Key of the article; names the document.</param>
    /// <param name="document">The analysed article.</param>
    /// <param name="claims">Its claims, in order.</param>
    public static void Write(TextWriter output, string key, Document document, IReadOnlyList<StoredClaim> claims)
    {
        output.Write($"# newdoc id = {OneLine(key)}\n");
        if (claims.Count > 0 && claims[0].Document.Version is { } version)
            output.Write($"# claims_by = {OneLine(version.ToString())}\n");
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            foreach (var claim in claims.Where(claim => sentence.Span.Contains(claim.Trigger.Span.Start)))
                output.Write(Comment(claim));
            ConlluWriter.Write(output, document.Text, sentence, s + 1, word => Misc(sentence.Words[word], claims));
        }
    }

    static string Comment(StoredClaim claim) => string.Create(
        CultureInfo.InvariantCulture,
        $"# claim = {claim.Ordinal} {claim.Source?.Id ?? "_"} {StoredNames.Of(claim.Type)} {claim.Target?.Id ?? "_"} {StoredNames.Of(claim.Status)} {Voices.Of(claim)} {claim.Date?.ToString() ?? "_"} {CsvWriter.Rounded(claim.Confidence)}\n");

    static IEnumerable<string> Misc(Word word, IReadOnlyList<StoredClaim> claims)
    {
        string? Part(string name, Func<StoredClaim, IEnumerable<StoredSpan?>> spans)
        {
            var numbers = claims.Where(claim => spans(claim).Any(span => span is not null && span.Span.Overlaps(word.Span))).Select(claim => claim.Ordinal);
            return string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))) is { Length: > 0 } list ? name + "=" + list : null;
        }

        string?[] parts =
        [
            Part("Goal", claim => claim.Goals),
            Part("Holder", claim => claim.Holder.Select(holder => holder.Mention)),
            Part("Reason", claim => claim.Reasons),
            Part("Source", claim => [claim.Source?.Mention]),
            Part("Target", claim => [claim.Target?.Mention]),
            Part("Trigger", claim => [claim.Trigger]),
        ];
        return parts.OfType<string>();
    }

    static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
