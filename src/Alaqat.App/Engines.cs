using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>The engines that commands ask for, loaded when they are asked for. Tests give engines of their own.</summary>
/// <param name="Claims">Loads what turns an article into claims.</param>
sealed record Engines(Func<Func<Article, CodedArticle>> Claims)
{
    /// <summary>From <c>data/</c> and <c>models/</c> beside the program.</summary>
    public static Engines FromFiles() => new(EngineLoader.Claims);
}
