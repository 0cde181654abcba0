using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>Claims of the store on pages: each with its sentence, its outlet, and the way to the article.</summary>
static class StoredClaims
{
    public static ClaimView View(StoredClaim claim, int number) => new()
    {
        Number = number,
        Source = Actor(claim.Source),
        Target = Actor(claim.Target),
        Type = claim.Type,
        Status = claim.Status,
        Holder = [.. claim.Holder.Select(holder => Actor(holder)!)],
        Trigger = claim.Trigger.Text,
        Reasons = [.. claim.Reasons.Select(span => span.Text)],
        Goals = [.. claim.Goals.Select(span => span.Text)],
        Date = claim.Date,
        Place = claim.Place,
        Confidence = claim.Confidence,
        By = claim.By,
    };

    /// <param name="page">The reader.</param>
    /// <param name="claim">What is shown.</param>
    /// <param name="number">Its place on the page, from 1.</param>
    /// <param name="found">What was searched for, to be marked here and in the article.</param>
    public static Markup Card(PageContext page, StoredClaim claim, int number, SearchMatches? found = null) => ClaimCard.Of(page, View(claim, number), Markup.Of($"""
        <blockquote lang="ar" dir="rtl"><p>{FoundWords.Of(claim.Sentence.Text, found)}</p></blockquote><p class="cite">{Cite(page, claim, found?.Words)}</p>
        """));

    /// <summary>Outlet and day, leading to the sentence in its article.</summary>
    public static Markup Cite(PageContext page, StoredClaim claim, string? words = null)
    {
        var document = claim.Document;
        return Markup.Of($"""<a href="{Address(page, claim, words)}"><cite><bdi>{Outlet(page, document.Outlet)}</bdi></cite>{Title(document)}</a>{Day(page, document.Date)}""");
    }

    public static string Address(PageContext page, StoredClaim claim, string? words = null) =>
        Article(page, claim.Document.Key, words) + "#c" + (claim.Ordinal + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The article, with the words marked in it that were searched for.</summary>
    public static string Article(PageContext page, string key, string? words) =>
        page.Link("documents/" + Uri.EscapeDataString(key)) + (string.IsNullOrWhiteSpace(words) ? string.Empty : "?words=" + Uri.EscapeDataString(words));

    public static string Outlet(PageContext page, string? outlet) => string.IsNullOrEmpty(outlet) ? page["view.no-outlet"] : outlet;

    static Markup Title(StoredDocument document) => document.Title is { } title ? Markup.Of($" · <bdi>{title}</bdi>") : Markup.Empty;

    static Markup Day(PageContext page, DateOnly? day) => day is { } date
        ? Markup.Of($""" · <time datetime="{date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}">{page.Texts.Date(date)}</time>""")
        : Markup.Empty;

    static ActorView? Actor(StoredActor? actor) => actor is null ? null : new ActorView(actor.Id, actor.Mention?.Text, actor.Framing);
}
