using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>Where tellers differ: both sides beside each other, neither called right.</summary>
static class ContradictionList
{
    const int Most = 12;

    public static Markup Of(PageContext page, IReadOnlyList<Contradiction> contradictions) => contradictions.Count == 0 ? Markup.Empty : Markup.Of($"""
        <section class="panel"><h2>{page["relation.contradictions"]}</h2><p class="note">{page["relation.contradictions.note"]}</p>
        <ul class="contradictions">{contradictions.Take(Most).Select(found => One(page, found))}</ul></section>
        """);

    static Markup One(PageContext page, Contradiction found) => Markup.Of($"""
        <li><h3>{Name(page, found.Source)} – {Name(page, found.Target)}{Markup.When(found.Type is not null, () => Markup.Text(": " + page.Type(found.Type!.Value)))} <span class="amount">{found.Period?.ToString()}</span></h3>
        <div class="sides"><div class="coop-side"><h4>{page[found.Kind == ContradictionKind.Status ? "contradiction.told" : "contradiction.friendly"]}</h4>{Quotes(page, found.One)}</div>
        <div class="conf-side"><h4>{page[found.Kind == ContradictionKind.Status ? "contradiction.denied" : "contradiction.hostile"]}</h4>{Quotes(page, found.Other)}</div></div></li>
        """);

    static Markup Quotes(PageContext page, IReadOnlyList<StoredClaim> claims) =>
        Markup.Join(claims.Take(2).Select(claim => Markup.Of($"""<p>{PageContext.Quote(claim.Sentence.Text)}<br><span class="cite">{StoredClaims.Cite(page, claim)}</span></p>""")));

    static Markup Name(PageContext page, string? id) => id is null ? Markup.Text(page["claim.unnamed"]) : page.Name(id);
}
