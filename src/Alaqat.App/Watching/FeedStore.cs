using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App.Watching;

/// <summary>Where watched articles go, by the step of <c>alaqat add</c>.</summary>
/// <param name="Store">The store.</param>
/// <param name="Version">What reads them.</param>
/// <param name="Engine">Loaded with the first article that the store does not have.</param>
sealed record FeedStore(AlaqatStore Store, AnalysisVersion Version, Lazy<Func<Article, CodedArticle>> Engine)
{
    public ArticleOutcome Read(InputItem item)
    {
        if (item.Article is not { } article)
            return new ArticleOutcome(null, false, item.Problem, null);
        var prepared = new ArticleStep(Store, Version, () => Engine.Value).Read(article);
        return new ArticleOutcome(prepared, prepared is null, item.Problem, null);
    }
}
