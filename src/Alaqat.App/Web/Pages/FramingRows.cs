using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>The words by which each outlet names an actor.</summary>
static class FramingRows
{
    const int MostOutlets = 12;
    const int MostForms = 8;

    public static Markup Of(PageContext page, FramingTable table) => Markup.Of($"""
        <ul class="framing">{table.Outlets.Take(MostOutlets).Select(outlet => Markup.Of($"""
            <li><h3><bdi>{StoredClaims.Outlet(page, outlet.Outlet)}</bdi> <span class="amount">{page.Texts.Number(outlet.Mentions)}</span></h3>
            <p>{table.Rows.Where(row => row.Outlet == outlet.Outlet).Take(MostForms).Select(row => Form(page, row))}</p></li>
            """))}</ul>
        """);

    static Markup Form(PageContext page, FramingRow row) => row.Framing == Framing.Neutral
        ? Markup.Of($"""<span class="form"><bdi lang="ar">{row.Form}</bdi> <span class="amount">{page.Texts.Number(row.Count)}</span></span> """)
        : Markup.Of($"""<span class="form marked"><bdi lang="ar">{row.Form}</bdi> <span class="chip quiet">{page.Framing(row.Framing)}</span> <span class="amount">{page.Texts.Number(row.Count)}</span></span> """);
}
