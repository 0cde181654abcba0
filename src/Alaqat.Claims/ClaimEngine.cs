using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>
/// Reads an article from raw text to claims: the language engine and the claim reader together.
/// Immutable once loaded; many threads may read with one engine. Reading never throws because of what a text says.
/// </summary>
/// <param name="language">The language engine.</param>
/// <param name="claims">The claim reader, or its loading: it is waited for when the first article has been analysed, and what it throws is thrown then.</param>
/// <param name="longestPart">How many UTF-16 units are read at once.</param>
public sealed class ClaimEngine(LanguageEngine language, Task<ClaimReader> claims, int longestPart = ClaimEngine.LongestPart)
{
    /// <summary>
    /// An article of more UTF-16 units (some 16,000 words, many times what a newspaper prints) is read in parts of at most so many,
    /// each as an article of its own, which bounds time and memory.
    /// </summary>
    public const int LongestPart = 100_000;

    public LanguageEngine Language => language;

    public ClaimReader Claims => claims.GetAwaiter().GetResult();

    /// <param name="language">The language engine.</param>
    /// <param name="data">The files of <c>data/</c>.</param>
    /// <param name="model">Opens a file of <c>models/</c>; null where it is absent.</param>
    /// <exception cref="KnowledgeException">An entry of <c>data/</c> is bad; the message names file, line and remedy.</exception>
    /// <exception cref="InvalidDataException">The model is absent or damaged.</exception>
    public static ClaimEngine Load(LanguageEngine language, IEnumerable<KnowledgeFile> data, Func<string, Stream?> model) =>
        new(language, Task.FromResult(ClaimReader.Load(data, model)));

    public CodedArticle Read(Article article)
    {
        var title = article.Title is { Length: > 0 } text ? language.Analyze(text) : null;
        var sentences = SentenceSplitter.Split(article.Text);
        return article.Text.Length <= longestPart ? Read(article, title, sentences) : ReadParts(article, title, sentences);
    }

    CodedArticle Read(Article article, Document? title, TextSpan[] sentences)
    {
        var document = language.Analyze(article.Text, sentences);
        return Claims.Read(article, document, title, Claims.Threshold);
    }

    /// <summary>Part after part, of which only what is told of it stays; explanations read a part again.</summary>
    CodedArticle ReadParts(Article article, Document? title, TextSpan[] sentences)
    {
        var read = new List<Sentence>(sentences.Length);
        var claims = new List<Claim>();
        var mentions = new List<Mention>();
        foreach (var part in Parts(sentences))
        {
            var coded = Read(article, title, sentences[part]);
            claims.AddRange(coded.Claims);
            mentions.AddRange(coded.Mentions.Select(mention => mention with { Sentence = mention.Sentence + part.Start.Value, Antecedent = null }));
            read.AddRange(coded.Document.Sentences.Select(sentence => sentence.WithoutStates()));
        }

        return new CodedArticle(article, new Document(article.Text, [.. read]), [.. claims], Explain) { Mentions = [.. mentions] };

        SentenceExplanation[] Explain() => [.. Parts(sentences).SelectMany(part => Read(article, title, sentences[part]).Explanations)];
    }

    IEnumerable<Range> Parts(TextSpan[] sentences)
    {
        for (var (first, end) = (0, 0); first < sentences.Length; first = end)
        {
            while (end < sentences.Length && (end == first || sentences[end].End - sentences[first].Start <= longestPart))
                end++;
            yield return first..end;
        }
    }
}
