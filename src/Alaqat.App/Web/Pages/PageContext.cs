using Alaqat.Claims;

namespace Alaqat.App.Web;

/// <summary>What every page is made with: the reader's language, names, and where the reader is.</summary>
/// <param name="Texts">The page's words.</param>
/// <param name="Names">Names of actors.</param>
/// <param name="HasStore">Whether there is a store to ask; without one only reading is offered.</param>
/// <param name="Address">Path below the language and query, for the language switch and the download links: <c>search?q=…</c>.</param>
sealed record PageContext(UiTexts Texts, ActorNames Names, bool HasStore, string Address)
{
    public UiLanguage Language => Texts.Language;

    public string this[string key] => Texts[key];

    /// <summary>An address of this site in the reader's language.</summary>
    public string Link(string path) => "/" + Language.Code + "/" + path;

    public string Actor(string id) => Names.Of(id, Texts);

    /// <summary>The name of an actor, apart from the text around it.</summary>
    public Markup Name(string id) => Markup.Of($"<bdi>{Actor(id)}</bdi>");

    /// <summary>The name, leading to the actor's page where there is a store.</summary>
    public Markup NameLink(string id) => HasStore
        ? Markup.Of($"""<a class="actor" href="{Link("actor/" + Uri.EscapeDataString(id))}"><bdi>{Actor(id)}</bdi></a>""")
        : Name(id);

    /// <summary>Between an actor and an act in a line: acts are verbs in English and nouns in Arabic, which want an arrow.</summary>
    public string Leads => Language.IsArabic ? " \u2190 " : " ";

    public string Type(ClaimType type) => this["type." + ClaimNames.Of(type)];

    public string Status(ClaimStatus status) => this["status." + ClaimNames.Of(status)];

    public string Framing(Framing framing) => this["framing." + ClaimNames.Of(framing)];

    /// <summary>The address of how an actor is named.</summary>
    public string Framing(string actor) => Link("framing/" + Uri.EscapeDataString(actor));

    public string Relation(string a, string b) => Link($"relation/{Uri.EscapeDataString(a)}/{Uri.EscapeDataString(b)}");

    /// <summary>Arabic words from a text, apart and marked as Arabic whatever the page's language is.</summary>
    public static Markup Quote(string words) => Markup.Of($"""<q class="quote" lang="ar" dir="rtl">{words}</q>""");
}
