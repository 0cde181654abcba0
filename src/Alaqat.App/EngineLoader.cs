using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary>The one place that composes engines from the files beside the program.</summary>
static class EngineLoader
{
    public static Func<Article, CodedArticle> Claims() =>
        article => new CodedArticle(article, new Document(article.Text, []), [], []);
}
