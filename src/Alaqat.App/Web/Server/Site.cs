using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>What all requests share: words, names, the engine, the guards. Immutable but for the engine's loading.</summary>
sealed record Site(WebOptions Options, UiLibrary Library, ActorNames Names, ReadingDesk Reading, FormGuard Forms, TokenGate Gate)
{
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
        var path = context.Request.Path.Value ?? "/";
        var below = path.Length > 4 && path[3] == '/' ? path[4..] : string.Empty;
        return new PageContext(Library.Of(language), Names, HasStore, string.Join('/', below.Split('/').Select(Uri.EscapeDataString)) + context.Request.QueryString.Value);
    }

    public PageContext Page(HttpContext context) => Page(context, RequestLanguage.Of(context.Request));
}
