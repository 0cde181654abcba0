using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>
/// Reads an article from raw text to claims: the language engine and the claim reader together.
/// Immutable once loaded; many threads may read with one engine. Reading never throws because of what a text says.
/// </summary>
public sealed class ClaimEngine(LanguageEngine language, ClaimReader claims)
{
    public LanguageEngine Language => language;

    public ClaimReader Claims => claims;

    /// <param name="language">The language engine.</param>
    /// <param name="data">The files of <c>data/</c>.</param>
    /// <param name="model">Opens a file of <c>models/</c>; null where it is absent.</param>
    /// <exception cref="KnowledgeException">An entry of <c>data/</c> is bad; the message names file, line and remedy.</exception>
    /// <exception cref="InvalidDataException">The model is absent or damaged.</exception>
    public static ClaimEngine Load(LanguageEngine language, IEnumerable<KnowledgeFile> data, Func<string, Stream?> model) =>
        new(language, ClaimReader.Load(data, model));

    public CodedArticle Read(Article article) => Read(article, claims.Threshold);

    /// <param name="article">The article.</param>
    /// <param name="threshold">Probability from which a triple is kept.</param>
    public CodedArticle Read(Article article, double threshold)
    {
        var title = article.Title is { Length: > 0 } text ? language.Analyze(text) : null;
        return claims.Read(article, language.Analyze(article.Text), title, threshold);
    }
}
