using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>Claims by words, actors and filters; the question stands in the address.</summary>
static class SearchPage
{
    /// <summary>Beyond this an exact count would cost more than it tells.</summary>
    const int MostCounted = 10_000;

    const int MostDrawn = 200_000;

    public static Markup Of(PageContext page, StoreDesk desk, ClaimFilter filter, Query query)
    {
        var number = query.Page();
        var asked = filter.Words is not null || filter.Actor is not null || filter.OtherActor is not null || FilterForm.IsNarrow(filter);
        var slice = query.Claims(Query.PageSize);
        var claims = asked ? desk.Store.Claims(filter, slice).ToList() : [];
        // Who comes back from a later page finds one after this.
        var more = claims.Count > Query.PageSize || slice.Before is not null && claims.Count > 0;
        var found = desk.Matches(filter.Words);
        var shown = claims.Take(Query.PageSize).ToArray();
        return PageFrame.Of(page, filter.Words ?? page["nav.search"], "search", Markup.Of($"""
            <section class="head"><h1>{page["nav.search"]}</h1><p class="lead">{page["search.lead"]}</p></section>
            <div class="panel">{FilterForm.Of(page, filter, desk.Now, page.Link("search"), Fields(page, desk, filter))}</div>
            {Markup.When(asked, () => Markup.Of($"""
                <div class="tools results" role="status"><strong>{Count(page, desk, filter, claims.Count)}</strong>{ViewTools.Downloads(page, "search")}</div>
                {Markup.When(claims.Count == 0, () => Markup.Of($"""<p class="none">{page["search.none"]}</p>"""))}
                <div class="cards">{shown.Select((claim, i) => StoredClaims.Card(page, claim, (number - 1) * Query.PageSize + i + 1, found))}</div>
                {ViewTools.Paging(page, number, more, Place(shown.FirstOrDefault()), Place(shown.LastOrDefault()))}
                """))}
            """));
    }

    /// <summary>What was found, over time.</summary>
    public static Markup Timeline(PageContext page, StoreDesk desk, ClaimFilter filter)
    {
        var acts = desk.Store.Acts(filter).Take(MostDrawn).ToList();
        var days = acts.Where(act => act.Day is not null).Select(act => act.Day!.Value).DefaultIfEmpty().ToList();
        return BalanceDrawing.Of(page, BalancePoint.Of(acts, Snapshot.Unit(days.Min(), days.Max())), [], page["search.over-time"]);
    }

    static string Place(StoredClaim? claim) => claim is null ? string.Empty : Query.NameOf(ClaimPlace.Of(claim));

    static Markup Fields(PageContext page, StoreDesk desk, ClaimFilter filter) => Markup.Of($"""
        <label class="wide">{page["search.words"]}<input type="search" name="words" dir="rtl" lang="ar" value="{filter.Words}"></label>
        {FilterForm.ActorField(page, "actor", page["search.actor"], filter.Actor, "actors")}
        {FilterForm.ActorField(page, "other", page["search.other"], filter.OtherActor, "actors")}
        {FilterForm.ActorList(page, desk.Now, "actors")}
        """);

    static string Count(PageContext page, StoreDesk desk, ClaimFilter filter, int onPage)
    {
        if (onPage == 0)
            return page.Texts.Count("n.claims", 0);
        var count = desk.Count(filter, MostCounted + 1);
        return count > MostCounted ? page.Texts.Format("search.more-than", page.Texts.Number(MostCounted)) : page.Texts.Count("n.claims", count);
    }
}
