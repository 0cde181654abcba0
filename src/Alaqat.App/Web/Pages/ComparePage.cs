using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>Two outlets about two actors: what only one tells, what both do, and where they do not go together.</summary>
static class ComparePage
{
    public static Markup Empty(PageContext page, Snapshot now, string? a, string? b, string? x, string? y) => PageFrame.Of(page, page["nav.compare"], "compare", Markup.Of($"""
        <section class="head"><h1>{page["nav.compare"]}</h1><p class="lead">{page["compare.lead"]}</p></section>
        {Form(page, now, a, b, x, y)}
        """));

    public static Markup Of(PageContext page, Snapshot now, Comparison comparison, string a, string b) => PageFrame.Of(page, page["nav.compare"], "compare", Markup.Of($"""
        <section class="head"><h1>{page["nav.compare"]}</h1>
        <p class="counts"><span>{page.NameLink(a)} ⟷ {page.NameLink(b)}</span></p>
        <div class="tools">{ViewTools.Downloads(page, "compare")}<a class="button" href="{page.Relation(a, b)}">{page["compare.relation"]}</a></div></section>
        {Form(page, now, a, b, comparison.X, comparison.Y)}
        <section class="panel"><h2>{page["compare.by-act"]}</h2><div class="chart-box" tabindex="0" role="group" aria-label="{page["compare.by-act"]}">{Drawing(page, comparison)}</div></section>
        <div class="grid three">
        {Column(page, comparison.X, comparison.TalliesOfX, page["compare.only"], comparison.OnlyX, act => act.X)}
        {Both(page, comparison)}
        {Column(page, comparison.Y, comparison.TalliesOfY, page["compare.only"], comparison.OnlyY, act => act.Y)}
        </div>
        {ContradictionList.Of(page, comparison.Contradictions)}
        """));

    /// <summary>How often each outlet tells each act.</summary>
    public static Markup Drawing(PageContext page, Comparison comparison)
    {
        string Side(string? id) => id is null ? page["claim.unnamed"] : page.Actor(id);
        return StackedBars.Of(
            page,
            page["compare.by-act"],
            [(comparison.X, 3), (comparison.Y, 4)],
            [.. comparison.OnlyX.Concat(comparison.Both).Concat(comparison.OnlyY).Select(act => ($"{Side(act.Source)}{page.Leads}{page.Type(act.Type)}{page.Leads}{Side(act.Target)}", (IReadOnlyList<int>)[act.X.Count, act.Y.Count]))]);
    }

    static Markup Form(PageContext page, Snapshot now, string? a, string? b, string? x, string? y) => Markup.Of($"""
        <form class="panel filters" method="get" action="{page.Link("compare")}">
        {FilterForm.ActorField(page, "a", page["search.actor"], a, "actors")}{FilterForm.ActorField(page, "b", page["search.other"], b, "actors")}
        {FilterForm.Outlets(page, now, "x", page["compare.first"], x, "compare.choose")}{FilterForm.Outlets(page, now, "y", page["compare.second"], y, "compare.choose")}
        {FilterForm.ActorList(page, now, "actors")}<button class="primary" type="submit">{page["compare.submit"]}</button></form>
        """);

    static Markup Column(PageContext page, string outlet, StatusTallies tallies, string heading, IReadOnlyList<ComparedAct> acts, Func<ComparedAct, IReadOnlyList<StoredClaim>> claims) => Markup.Of($"""
        <section class="panel"><h2><bdi>{outlet}</bdi></h2><p class="counts"><span>{page.Texts.Count("n.claims", tallies.Claims)}</span> {ScoreMark.Of(page, tallies.Told)}</p>
        <h3>{heading}</h3>{Acts(page, acts, claims)}</section>
        """);

    static Markup Both(PageContext page, Comparison comparison) => Markup.Of($"""
        <section class="panel"><h2>{page["compare.both"]}</h2>{Acts(page, comparison.Both, act => [.. act.X.Take(1), .. act.Y.Take(1)])}</section>
        """);

    static Markup Acts(PageContext page, IReadOnlyList<ComparedAct> acts, Func<ComparedAct, IReadOnlyList<StoredClaim>> claims) => acts.Count == 0
        ? Markup.Of($"""<p class="none">{page["view.none-told"]}</p>""")
        : Markup.Of($"""
            <ul class="compared">{acts.Take(25).Select(act => Markup.Of($"""
            <li class="{Tone.Of(act.Type)}"><strong>{Name(page, act.Source)}{page.Leads}<span class="verb">{page.Type(act.Type)}</span>{page.Leads}{Name(page, act.Target)}</strong>
            {claims(act).Take(2).Select(claim => Markup.Of($"""<p>{PageContext.Quote(claim.Sentence.Text)}<br><span class="cite">{page.Status(claim.Status)} · {StoredClaims.Cite(page, claim)}</span></p>"""))}</li>
            """))}</ul>
            """);

    static Markup Name(PageContext page, string? id) => id is null ? Markup.Text(page["claim.unnamed"]) : page.Name(id);
}
