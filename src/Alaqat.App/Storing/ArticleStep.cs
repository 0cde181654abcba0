using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>What is done with each article for a store, in this process or behind a queue: it is read unless it is there just so already. For any thread.</summary>
/// <param name="store">Where the articles go.</param>
/// <param name="version">What reads them.</param>
/// <param name="engine">Loaded for the first article that is not there.</param>
sealed class ArticleStep(AlaqatStore store, AnalysisVersion version, Func<Func<Article, CodedArticle>> engine)
{
    readonly Lazy<Func<Article, CodedArticle>> _engine = new(engine);

    /// <summary>The article ready to be written, or null where the store has it.</summary>
    /// <exception cref="StoreException">The store cannot be asked.</exception>
    public PreparedArticle? Read(Article article) => store.Has(article, version) ? null : PreparedArticle.Of(_engine.Value(article));
}
