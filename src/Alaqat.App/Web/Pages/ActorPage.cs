using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>One actor: how its relations go over time, whom it is told to stand closest to and most against, how it is named.</summary>
static class ActorPage
{
    public static Markup Of(PageContext page, ActorSummary card, ClaimFilter filter, Snapshot now)
    {
        var name = page.Actor(card.Actor);
        return PageFrame.Of(page, name, "actor", Markup.Of($"""
            <section class="head"><h1><bdi>{name}</bdi></h1>
            <p class="counts"><span>{page.Texts.Count("n.claims", card.Acts.Count)}</span> <span>{page.Texts.Count("n.outlets", card.Outlets.Count)}</span> <a href="{page.Link("search?holder=" + Uri.EscapeDataString(card.Actor))}">{page["actor.voice"]}</a></p>
            <div class="tools">{ViewTools.Downloads(page, "actor")}<a class="button" href="{page.Link("search?actor=" + Uri.EscapeDataString(card.Actor))}">{page["actor.all"]}</a></div></section>
            {RelationPage.FilterPanel(page, filter, now, page.Link("actor/" + Uri.EscapeDataString(card.Actor)))}
            {Markup.When(card.Acts.Count == 0, () => Markup.Of($"""<p class="none">{page["view.empty"]}</p>"""))}
            <section class="panel"><h2>{page["actor.timeline"]}</h2><p class="note">{page["relation.timeline.note"]}</p><div class="chart-box" tabindex="0" role="group" aria-label="{page["actor.timeline"]}">{Timeline(page, card)}</div></section>
            <div class="grid">
            {Partners(page, card, page["actor.closest"], card.Closest)}
            {Partners(page, card, page["actor.hostile"], card.MostHostile)}
            </div>
            <div class="grid">
            <section class="panel"><h2>{page["relation.outlets"]}</h2>{OutletRows.Of(page, card.Outlets)}</section>
            <section class="panel"><h2><a href="{page.Framing(card.Actor)}">{page.Texts.Format("framing.title", name)}</a></h2>{FramingRows.Of(page, card.Framing)}</section>
            </div>
            """));
    }

    public static Markup Timeline(PageContext page, ActorSummary card) =>
        BalanceDrawing.Of(page, BalancePoint.Of(card.Acts, card.Balance.Unit), card.Balance.Changes, page["actor.timeline"]);

    static Markup Partners(PageContext page, ActorSummary card, string heading, IReadOnlyList<Partner> partners) => Markup.Of($"""
        <section class="panel"><h2>{heading}</h2><p class="note">{page["score.help"]}</p>
        {Markup.When(partners.Count == 0, () => Markup.Of($"""<p class="none">{page["view.none-told"]}</p>"""))}
        <ul class="rows">{partners.Select(partner => Markup.Of($"""
            <li><a href="{page.Relation(card.Actor, partner.Id)}"><bdi>{page.Actor(partner.Id)}</bdi></a><span class="amount">{page.Texts.Count("n.claims", partner.Tallies.Claims)} {ScoreMark.Of(page, partner.Tallies.Told)}</span></li>
            """))}</ul></section>
        """);
}
