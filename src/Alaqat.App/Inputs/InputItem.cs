using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>One thing that an input gave: an article, what is wrong with it, or both (an article whose date cannot be read).</summary>
/// <param name="Doc">The article's id, or where it stands: a path, or <c>path:line</c>.</param>
/// <param name="Article">The article, or null where none could be read.</param>
/// <param name="Problem">What is wrong, where, and how to mend it; null where all is well.</param>
sealed record InputItem(string Doc, Article? Article, string? Problem)
{
    public static InputItem Of(string place, Article article) => new(article.Id ?? place, article, null);

    public static InputItem Bad(string place, string problem) => new(place, null, place + ": " + problem);
}
