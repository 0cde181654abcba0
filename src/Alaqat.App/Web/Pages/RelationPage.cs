using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>How two actors stand, as told: over time, by act, why and to what end, by whose account, where accounts differ, how they are named.</summary>
static class RelationPage
{
    const int MostQuotes = 40;

    public static Markup Of(PageContext page, RelationCard card, ClaimFilter filter, Snapshot now, int number)
    {
        var title = page.Texts.Format("relation.title", page.Actor(card.A), page.Actor(card.B));
        var told = card.Claims.Where(claim => claim.Status is ClaimStatus.Actual or ClaimStatus.Ongoing).ToArray();
        var cooperation = told.Count(claim => Tone.IsCooperation(claim.Type));
        return PageFrame.Of(page, title, "relation", Markup.Of($"""
            <section class="head"><h1>{page.NameLink(card.A)} <span class="link" aria-hidden="true">⟷</span> {page.NameLink(card.B)}</h1>
            <p class="counts"><span>{page.Texts.Count("n.claims", card.Claims.Count)}</span> <span>{page.Texts.Count("n.documents", card.Documents)}</span> <span>{page.Texts.Count("n.outlets", card.Outlets.Count)}</span> {BalanceBar.Of(page, cooperation, told.Length - cooperation)}</p>
            <div class="tools">{ViewTools.Downloads(page, "relation")}</div></section>
            {FilterPanel(page, filter, now, page.Relation(card.A, card.B))}
            {Markup.When(card.Claims.Count == 0, () => Markup.Of($"""<p class="none">{page["view.empty"]}</p>"""))}
            {Markup.When(card.Claims.Count > 0, () => Body(page, card, number))}
            """));
    }

    public static Markup Timeline(PageContext page, RelationCard card) =>
        BalanceDrawing.Of(page, BalancePoint.Of(card.Claims.Select(Act.Of), card.Balance.Unit), card.Balance.Changes, page["relation.timeline"]);

    public static Markup FilterPanel(PageContext page, ClaimFilter filter, Snapshot now, string action) => Markup.Of($"""
        <details class="panel filter-panel"{(FilterForm.IsNarrow(filter) ? " open" : null)}><summary>{page["filter.title"]}</summary>{FilterForm.Of(page, filter, now, action, Markup.Empty)}</details>
        """);

    static Markup Body(PageContext page, RelationCard card, int number) => Markup.Of($"""
        <section class="panel"><h2>{page["relation.timeline"]}</h2><p class="note">{page["relation.timeline.note"]} {Units(page, card.Balance.Unit)}</p>
        <div class="chart-box" tabindex="0" role="group" aria-label="{page["relation.timeline"]}">{Timeline(page, card)}</div></section>
        <div class="grid">
        {Grounds(page, "reason", page["claim.reasons"], card.Reasons)}
        {Grounds(page, "goal", page["claim.goals"], card.Goals)}
        </div>
        <div class="grid">
        <section class="panel"><h2>{page["relation.acts"]}</h2>{ActRows.Of(page, card.Acts)}</section>
        <section class="panel"><h2>{page["relation.voices"]}</h2><p class="note">{page["relation.voices.note"]}</p>{VoiceRows.Of(page, card.Voices)}</section>
        </div>
        {ContradictionList.Of(page, card.Contradictions)}
        <div class="grid">
        <section class="panel"><h2>{page["relation.outlets"]}</h2>{OutletRows.Of(page, card.Outlets)}</section>
        {Framing(page, card.FramingOfA)}
        {Framing(page, card.FramingOfB)}
        </div>
        {Sentences(page, card, number)}
        """);

    static Markup Units(PageContext page, PeriodUnit chosen) => Markup.Of($"""
        <span class="units">{new[] { (PeriodUnit.Year, "year"), (PeriodUnit.Month, "month"), (PeriodUnit.Week, "week"), (PeriodUnit.Day, "day") }.Select(unit => unit.Item1 == chosen
            ? Markup.Of($"""<strong aria-current="true">{page["unit." + unit.Item2]}</strong> """)
            : Markup.Of($"""<a href="{ViewTools.Address(page, ("by", unit.Item2))}">{page["unit." + unit.Item2]}</a> """))}</span>
        """);

    static Markup Grounds(PageContext page, string kind, string heading, IReadOnlyList<StatedGround> grounds) => Markup.Of($"""
        <section class="panel"><h2 class="ground-{kind}">{heading}</h2>
        {Markup.When(grounds.Count == 0, () => Markup.Of($"""<p class="none">{page["view.none-given"]}</p>"""))}
        <ol class="grounds">{grounds.GroupBy(ground => ground.Words.Text, StringComparer.Ordinal).Take(MostQuotes).Select(group => Markup.Of($"""
            <li>{PageContext.Quote(group.Key)}<br><span class="cite"><span class="{Tone.Of(group.First().Claim.Type)}">{page.Type(group.First().Claim.Type)}</span> · {Teller(page, group.First().Claim)}{Markup.Join(group.Take(4).Select(ground => StoredClaims.Cite(page, ground.Claim)), Markup.Of($" · "))}</span></li>
            """))}</ol></section>
        """);

    /// <summary>Whose reason it is: the author's, or that of the voice that tells the act.</summary>
    static Markup Teller(PageContext page, StoredClaim claim) => claim.Holder.Count == 0
        ? Markup.Empty
        : Markup.Of($"{page["claim.told-by"]} {Markup.Join(claim.Holder.Select(holder => page.Name(holder.Id)), Markup.Of($" {page["claim.chain"]} "))} · ");

    static Markup Framing(PageContext page, FramingTable table) => table.Rows.Count == 0 ? Markup.Empty : Markup.Of($"""
        <section class="panel"><h2><a href="{page.Framing(table.Actor)}">{page.Texts.Format("framing.title", page.Actor(table.Actor))}</a></h2>{FramingRows.Of(page, table)}</section>
        """);

    static Markup Sentences(PageContext page, RelationCard card, int number)
    {
        var shown = card.Claims.Skip((number - 1) * Query.PageSize).Take(Query.PageSize).ToArray();
        return Markup.Of($"""
            <section id="sentences"><h2>{page["relation.sentences"]}</h2>
            <div class="cards">{shown.Select((claim, i) => StoredClaims.Card(page, claim, (number - 1) * Query.PageSize + i + 1))}</div>
            {ViewTools.Paging(page, number, card.Claims.Count > number * Query.PageSize)}</section>
            """);
    }
}
