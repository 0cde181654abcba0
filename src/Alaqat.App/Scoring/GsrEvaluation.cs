using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary>
/// Scores the engine on the Arabic event GSR. A sentence counts as telling an event when it has a claim of that type,
/// actual or ongoing; label yes is against the two kinds of no, and ambiguous sentences are left out.
/// </summary>
static class GsrEvaluation
{
    /// <summary>Annotators that must have marked a word for it to count.</summary>
    const int Agreeing = 2;

    public static GsrScores Run(string path, Func<Article, CodedArticle> engine)
    {
        var sentences = GsrFile.Read(path).Where(sentence => sentence.Label != "ambiguous").ToList();
        var claims = new List<Claim[]>();
        OrderedPipeline.Run(sentences, sentence => Told(engine(new Article(sentence.Text)).Claims, sentence.Event), claims.Add, Environment.ProcessorCount);
        var rows = sentences.Zip(claims).ToList();
        var detection = sentences.Exists(sentence => sentence.Label is not null)
            ? new PrecisionRecall(
                rows.Count(row => row.First.Label == "yes" && row.Second.Length > 0),
                rows.Count(row => row.First.Label == "yes"),
                rows.Count(row => row.Second.Length > 0))
            : null;
        return new GsrScores(
            Path.GetFileNameWithoutExtension(path),
            detection,
            (rows.Count(row => row.Second.Length > 0), rows.Count),
            Side(rows, annotation => annotation.Source, claim => claim.Source),
            Side(rows, annotation => annotation.Target, claim => claim.Target));
    }

    static Claim[] Told(Claim[] claims, ClaimType type) =>
        [.. claims.Where(claim => claim.Type == type && claim.Status is ClaimStatus.Actual or ClaimStatus.Ongoing)];

    static (int Found, int All) Side(List<(GsrSentence Sentence, Claim[] Claims)> rows, Func<GsrAnnotation, IReadOnlyList<string>> marked, Func<Claim, ClaimActor?> side)
    {
        var all = rows.FindAll(row => row.Sentence.Annotations.Count(annotation => marked(annotation).Count > 0) >= Agreeing);
        return (all.Count(row => row.Claims.Any(claim => side(claim)?.Span is { } span && Overlaps(row.Sentence, marked, span))), all.Count);
    }

    /// <summary>Whether the span shares a word with the marks of at least two annotators.</summary>
    static bool Overlaps(GsrSentence sentence, Func<GsrAnnotation, IReadOnlyList<string>> marked, TextSpan span)
    {
        // A clitic may be cut off: the annotators marked whole words, so the span is taken out to white space.
        var start = span.Start;
        while (start > 0 && !char.IsWhiteSpace(sentence.Text[start - 1]))
            start--;
        var end = span.End;
        while (end < sentence.Text.Length && !char.IsWhiteSpace(sentence.Text[end]))
            end++;
        var words = Words(sentence.Text[start..end]).ToHashSet(StringComparer.Ordinal);
        return sentence.Annotations.Count(annotation => marked(annotation).SelectMany(Words).Any(words.Contains)) >= Agreeing;
    }

    static string[] Words(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
