using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>How each outlet names one actor: the classes of its words side by side, and the words themselves.</summary>
static class FramingPage
{
    const int MostForms = 40;

    public static Markup Of(PageContext page, FramingTable table, ClaimFilter filter, Snapshot now)
    {
        var title = page.Texts.Format("framing.title", page.Actor(table.Actor));
        return PageFrame.Of(page, title, "framing", Markup.Of($"""
            <section class="head"><h1>{page.Texts.Format("framing.title", string.Empty).TrimEnd(' ')} {page.NameLink(table.Actor)}</h1>
            <p class="lead">{page["framing.lead"]}</p>
            <p class="counts"><span>{page.Texts.Count("n.mentions", table.Outlets.Sum(outlet => outlet.Mentions))}</span> <span>{page.Texts.Count("n.outlets", table.Outlets.Count)}</span></p>
            <div class="tools">{ViewTools.Downloads(page, "framing")}</div></section>
            {RelationPage.FilterPanel(page, filter, now, page.Framing(table.Actor))}
            {Markup.When(table.Rows.Count == 0, () => Markup.Of($"""<p class="none">{page["framing.none"]}</p>"""))}
            {Markup.When(table.Rows.Count > 0, () => Body(page, table))}
            <form class="panel filters ask" method="get" action="{page.Link("framing")}">{FilterForm.ActorField(page, "actor", page["framing.other"], null, "actors")}{FilterForm.ActorList(page, now, "actors")}<button class="primary" type="submit">{page["filter.apply"]}</button></form>
            """));
    }

    /// <summary>Outlets by the classes of their words.</summary>
    public static Markup Drawing(PageContext page, FramingTable table) => StackedBars.Of(
        page,
        page.Texts.Format("framing.title", page.Actor(table.Actor)),
        [.. Enum.GetValues<Framing>().Select(framing => (page.Framing(framing), (int)framing))],
        [.. table.Outlets.Select(outlet => (StoredClaims.Outlet(page, outlet.Outlet), outlet.ByFraming))]);

    static Markup Body(PageContext page, FramingTable table) => Markup.Of($"""
        <section class="panel"><h2>{page["framing.by-outlet"]}</h2><div class="chart-box" tabindex="0" role="group" aria-label="{page["framing.by-outlet"]}">{Drawing(page, table)}</div></section>
        <section class="panel"><h2>{page["framing.words"]}</h2>
        <ul class="framing">{table.Outlets.Select(outlet => Markup.Of($"""
            <li><h3><bdi>{StoredClaims.Outlet(page, outlet.Outlet)}</bdi> <span class="amount">{page.Texts.Number(outlet.Mentions)}</span></h3>
            {Enum.GetValues<Framing>().Where(framing => outlet.Of(framing) > 0).Select(framing => Forms(page, table, outlet, framing))}</li>
            """))}</ul></section>
        """);

    static Markup Forms(PageContext page, FramingTable table, FramingShare outlet, Framing framing) => Markup.Of($"""
        <p><span class="chip quiet">{page.Framing(framing)}</span> {table.Rows.Where(row => row.Outlet == outlet.Outlet && row.Framing == framing).Take(MostForms).Select(row => Form(page, row))}</p>
        """);

    /// <summary>A form leads to the articles that hold it.</summary>
    static Markup Form(PageContext page, FramingRow row) => Markup.Of($"""
        <a class="form{(row.Framing == Framing.Neutral ? null : " marked")}" href="{Articles(page, row)}"><bdi lang="ar">{row.Form}</bdi> <span class="amount">{page.Texts.Number(row.Count)}</span></a>
        """);

    static string Articles(PageContext page, FramingRow row) =>
        page.Link("documents?words=" + Uri.EscapeDataString($"\"{row.Form.Replace("\"", " ", StringComparison.Ordinal)}\"") + (row.Outlet.Length > 0 ? "&source=" + Uri.EscapeDataString(row.Outlet) : string.Empty));
}
