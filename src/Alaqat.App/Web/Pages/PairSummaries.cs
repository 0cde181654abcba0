namespace Alaqat.App.Web;

/// <summary>The relations of one text: for each two actors the acts between them, and in the text's words why and to what end.</summary>
static class PairSummaries
{
    const int MostPairs = 40;

    public static Markup Of(PageContext page, IReadOnlyList<ClaimView> claims)
    {
        var pairs = claims
            .Where(claim => claim.Source is not null && claim.Target is not null)
            .GroupBy(claim => Pair(claim.Source!.Id, claim.Target!.Id))
            .OrderByDescending(pair => pair.Count()).ThenBy(pair => pair.First().Number)
            .Take(MostPairs).ToArray();
        if (pairs.Length == 0)
            return Markup.Of($"""<p class="none">{page["read.none"]}</p>""");
        return Markup.Of($"""<div class="pairs">{pairs.Select(pair => One(page, [.. pair], pair.Count()))}</div>""");
    }

    static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);

    static Markup One(PageContext page, ClaimView[] claims, int count)
    {
        var first = claims[0];
        var cooperation = claims.Count(claim => Tone.IsCooperation(claim.Type));
        return Markup.Of($"""
            <details class="pair"><summary><span class="names">{page.Name(first.Source!.Id)} <span class="link" aria-hidden="true">⟷</span> {page.Name(first.Target!.Id)}</span>
            {BalanceBar.Of(page, cooperation, count - cooperation)}</summary>
            <ul class="acts">{claims.Select(claim => Markup.Of($"""<li class="{Tone.Of(claim.Type)}"><a href="#c{claim.Number}" data-claims="{claim.Number}">{page.Name(claim.Source!.Id)}: {page.Type(claim.Type)}</a> {PageContext.Quote(claim.Trigger)}</li>"""))}</ul>
            {Quotes(page["claim.reasons"], "reason", claims.SelectMany(claim => claim.Reasons))}
            {Quotes(page["claim.goals"], "goal", claims.SelectMany(claim => claim.Goals))}
            {Markup.When(page.HasStore, () => Markup.Of($"""<p><a href="{page.Relation(first.Source!.Id, first.Target!.Id)}">{page["read.in-store"]}</a></p>"""))}
            </details>
            """);
    }

    static Markup Quotes(string heading, string kind, IEnumerable<string> words)
    {
        var distinct = words.Distinct(StringComparer.Ordinal).ToArray();
        return distinct.Length == 0
            ? Markup.Empty
            : Markup.Of($"""<h3 class="{kind}">{heading}</h3><ol class="quotes {kind}">{distinct.Select(text => Markup.Of($"<li>{PageContext.Quote(text)}</li>"))}</ol>""");
    }
}
