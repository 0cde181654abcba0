using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>
/// All that the store writes of an article, worked out before the transaction, on any thread; a few times smaller than the analysis it is made of.
/// </summary>
public sealed class PreparedArticle
{
    internal PreparedArticle(ArticleIdentity identity) => Identity = identity;

    /// <param name="coded">What reading the article gave.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span does not lie in the text.</exception>
    public static PreparedArticle Of(CodedArticle coded)
    {
        var (article, text, analysed) = (coded.Article, coded.Article.Text, coded.Document.Sentences);
        // An engine may tell claims of a sentence that its analysis does not list.
        TextSpan[] sentences = [.. analysed.Select(sentence => sentence.Span).Concat(coded.Claims.Select(claim => claim.Sentence)).Distinct()];
        Array.Sort(sentences, TextSpan.Compare);
        var ordinals = new Dictionary<TextSpan, int>();
        for (var i = 0; i < sentences.Length; i++)
            ordinals[sentences[i]] = i;
        var words = Array.ConvertAll(sentences, span => (SearchForms.Surface(text.AsSpan(span.Start, span.Length)), string.Empty));
        foreach (var sentence in analysed)
            words[ordinals[sentence.Span]] = (SearchForms.Surface(text, sentence), SearchForms.Lemmas(text, sentence));
        var mentions = Array.ConvertAll(coded.Mentions, mention => PreparedRows.Of(
            mention, mention.Sentence >= 0 && mention.Sentence < analysed.Length ? ordinals[analysed[mention.Sentence].Span] : -1));
        var (size, content) = StoredText.Pack(text);
        return new PreparedArticle(ArticleIdentity.Of(article))
        {
            Title = StoredText.Clean(article.Title),
            Date = article.Date is { } day ? StoredDays.Of(day) : null,
            Outlet = StoredText.Clean(article.Source),
            Url = StoredText.Clean(article.Url),
            Size = size,
            Text = content,
            Signature = TextSignature.Of(text),
            Sentences = sentences,
            Words = words,
            Forms = SearchForms.Readings(analysed),
            Mentions = mentions,
            Framing = PreparedRows.Framing(mentions, text, analysed),
            Claims = Array.ConvertAll(coded.Claims, claim => PreparedRows.Of(claim, ordinals[claim.Sentence], article.Date)),
            Evidence = [.. coded.Claims.SelectMany(PreparedRows.Evidence)],
        };
    }

    /// <summary>By what it is known.</summary>
    public ArticleIdentity Identity { get; }

    /// <summary>How many claims it has.</summary>
    public int ClaimCount => Claims.Length;

    internal string? Title { get; init; }

    /// <summary>Day of publication, as <see cref="StoredDays"/> writes it.</summary>
    internal int? Date { get; init; }

    internal string? Outlet { get; init; }

    internal string? Url { get; init; }

    /// <summary>Bytes of the text as UTF-8.</summary>
    internal int Size { get; init; }

    /// <summary>The text, packed.</summary>
    internal byte[] Text { get; init; } = [];

    internal byte[] Signature { get; init; } = [];

    internal TextSpan[] Sentences { get; init; } = [];

    /// <summary>What the full-text index holds of each sentence.</summary>
    internal (string Surface, string Lemmas)[] Words { get; init; } = [];

    /// <summary>Which lemmas its forms have.</summary>
    internal WordForm[] Forms { get; init; } = [];

    internal MentionRow[] Mentions { get; init; } = [];

    internal FramingCount[] Framing { get; init; } = [];

    internal ClaimRow[] Claims { get; init; } = [];

    internal EvidenceRow[] Evidence { get; init; } = [];
}
