using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>How much each outlet tells, and how its telling leans.</summary>
static class OutletRows
{
    const int Most = 20;

    public static Markup Of(PageContext page, IReadOnlyList<OutletTally> outlets) => Markup.Of($"""
        <ul class="rows">{outlets.Take(Most).Select(outlet => Markup.Of($"""
            <li><span><bdi>{StoredClaims.Outlet(page, outlet.Outlet)}</bdi></span><span class="amount">{page.Texts.Count("n.claims", outlet.Tallies.Claims)} {ScoreMark.Of(page, outlet.Tallies.Told)}</span></li>
            """))}</ul>
        """);
}
