using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>What the store holds, and ways into it.</summary>
static class CorpusPage
{
    const int MostActors = 18;
    const int MostOutlets = 14;
    const int MostPairs = 14;

    public static Markup Of(PageContext page, Snapshot now)
    {
        var stats = now.Stats;
        return PageFrame.Of(page, page["nav.corpus"], "corpus", Markup.Of($"""
            <section class="head"><h1>{page["corpus.title"]}</h1>
            <p class="lead">{Span(page, stats)}</p><div class="tools">{ViewTools.Downloads(page, "corpus")}</div></section>
            <dl class="numbers">{Number(page, page["corpus.documents"], stats.Documents)}{Number(page, page["corpus.claims"], stats.Claims)}{Number(page, page["corpus.actors"], stats.Actors.Count)}{Number(page, page["corpus.outlets"], stats.Outlets.Count)}</dl>
            <form class="panel filters ask" method="get" action="{page.Link("relation")}"><h2>{page["corpus.ask"]}</h2>
            {FilterForm.ActorField(page, "a", page["search.actor"], null, "actors")}{FilterForm.ActorField(page, "b", page["search.other"], null, "actors")}{FilterForm.ActorList(page, now, "actors")}
            <button class="primary" type="submit">{page["corpus.show"]}</button></form>
            <section class="panel"><h2>{page["corpus.over-time"]}</h2><div class="chart-box" tabindex="0" role="group" aria-label="{page["corpus.over-time"]}">{YearBars.Of(page, now)}</div></section>
            <div class="grid">
            <section class="panel"><h2>{page["corpus.pairs"]}</h2><ul class="rows">{now.Network.Ties.OrderByDescending(tie => tie.Count).ThenBy(tie => tie.A, StringComparer.Ordinal).Take(MostPairs).Select(tie => Pair(page, now, tie))}</ul></section>
            <section class="panel"><h2>{page["corpus.top-actors"]}</h2><ul class="rows">{stats.Actors.Take(MostActors).Select(actor => Markup.Of($"""<li>{page.NameLink(actor.Name)}<span class="amount">{page.Texts.Number(actor.Count)}</span></li>"""))}</ul></section>
            <section class="panel"><h2>{page["corpus.top-outlets"]}</h2><ul class="rows">{stats.Outlets.Take(MostOutlets).Select(outlet => Markup.Of($"""<li><a href="{page.Link("documents?source=" + Uri.EscapeDataString(outlet.Name))}"><bdi>{StoredClaims.Outlet(page, outlet.Name)}</bdi></a><span class="amount">{page.Texts.Number(outlet.Count)}</span></li>"""))}</ul></section>
            <section class="panel"><h2>{page["corpus.types"]}</h2>{Types(page, stats)}</section>
            </div>
            <p class="lead">{page["corpus.read-by"]} {now.Readings.Select(reading => Markup.Of($"""<bdi dir="ltr">engine {reading.Version.Engine}, data {reading.Version.Data} ({page.Texts.Number(reading.Documents)})</bdi> """))}</p>
            """));
    }

    static string Span(PageContext page, CorpusStats stats) => stats is { First: { } first, Last: { } last }
        ? page.Texts.Format("corpus.span", page.Texts.Date(first), page.Texts.Date(last))
        : page["corpus.undated"];

    static Markup Number(PageContext page, string name, long number) => Markup.Of($"<div><dt>{name}</dt><dd>{page.Texts.Number(number)}</dd></div>");

    static Markup Pair(PageContext page, Snapshot now, NetworkTie tie)
    {
        var between = now.ActsOf(tie.A).Where(act => act.IsToldAsFact && (act.Source == tie.A && act.Target == tie.B || act.Source == tie.B && act.Target == tie.A)).ToList();
        var cooperation = between.Count(act => Tone.IsCooperation(act.Type));
        return Markup.Of($"""<li><a href="{page.Relation(tie.A, tie.B)}"><bdi>{page.Actor(tie.A)}</bdi> ⟷ <bdi>{page.Actor(tie.B)}</bdi></a>{BalanceBar.Of(page, cooperation, between.Count - cooperation)}</li>""");
    }

    static Markup Types(PageContext page, CorpusStats stats)
    {
        var most = Math.Max(1, stats.ByType.Max());
        return Markup.Of($"""
            <ul class="rows types">{Enum.GetValues<ClaimType>().Select(type => (type, count: stats.ByType[(int)type])).Where(entry => entry.count > 0).OrderByDescending(entry => entry.count).Select(entry => Markup.Of($"""
            <li><a href="{page.Link("search?type=" + ClaimNames.Of(entry.type))}">{page.Type(entry.type)}</a><span class="amount"><svg viewBox="0 0 120 10" width="120" height="10" aria-hidden="true"><rect class="{Tone.Of(entry.type)}" x="0" y="1" height="8" width="{120.0 * entry.count / most}"/></svg> {page.Texts.Number(entry.count)}</span></li>
            """))}</ul>
            """);
    }
}
