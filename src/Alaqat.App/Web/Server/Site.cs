using Alaqat.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Alaqat.App.Web;

/// <summary>What all requests share: words, names, the engine, the guards. Immutable but for the engine's loading.</summary>
sealed record Site(WebOptions Options, UiLibrary Library, ActorNames Names, ReadingDesk Reading, FormGuard Forms, TokenGate Gate)
{
    /// <summary>What reads texts; models are hashed for it when it is first asked for.</summary>
    public required Lazy<AnalysisVersion> Version { get; init; }

    /// <summary>Asks the store; null where there is none.</summary>
    public StoreDoor? Store { get; private set; }

    public bool HasStore => Store is not null;

    /// <summary>Adds to the store; null where there is none.</summary>
    public AddDoor? Adding { get; private set; }

    /// <summary>Opens the store, before the first request.</summary>
    public void Open(StoreDesk desk, AnswerCache cache, AddDesk adding)
    {
        Store = new StoreDoor(this, desk, cache);
        Adding = new AddDoor(this, adding);
    }

    public PageContext Page(HttpContext context, UiLanguage language)
    {
        // As the client wrote it: a key with a slash in it would not survive being decoded and encoded again.
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "/";
        var below = target.Length > 4 && target[0] == '/' && target[3] == '/' ? target[4..] : string.Empty;
        return new PageContext(Library.Of(language), Names, HasStore, below);
    }

    public PageContext Page(HttpContext context) => Page(context, RequestLanguage.Of(context.Request));
}
