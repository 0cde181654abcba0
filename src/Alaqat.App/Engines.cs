using Alaqat.Claims;
using Alaqat.Language;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>The engines that commands ask for, loaded when they are asked for. Tests give engines of their own.</summary>
/// <param name="Claims">Loads what turns an article into claims.</param>
/// <param name="Language">Loads what turns a text into sentences.</param>
/// <param name="Actors">Loads the lexicon of actors.</param>
sealed record Engines(Func<Func<Article, CodedArticle>> Claims, Func<LanguageEngine> Language, Func<ActorLexicon> Actors)
{
    /// <summary>Tells what the engine of claims is made of, without loading it.</summary>
    public Func<AnalysisVersion> Version { get; init; } = EngineLoader.Version;

    /// <summary>From <c>data/</c> and <c>models/</c> beside the program.</summary>
    public static Engines FromFiles() => new(EngineLoader.Claims, EngineLoader.Language, EngineLoader.Actors);
}
