using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>The articles of the store.</summary>
static class DocumentsPage
{
    const int PageSize = 40;

    public static Markup Of(PageContext page, StoreDesk desk, DocumentFilter filter, Query query)
    {
        var slice = query.Documents(PageSize);
        var documents = desk.Store.Documents(filter, slice);
        var more = documents.Count > PageSize || slice.Before is not null && documents.Count > 0;
        var shown = documents.Take(PageSize).ToArray();
        return PageFrame.Of(page, page["nav.documents"], "documents", Markup.Of($"""
            <section class="head"><h1>{page["nav.documents"]}</h1><div class="tools">{ViewTools.Downloads(page, "documents")}</div></section>
            <form class="panel filters" method="get" action="{page.Link("documents")}">
            <label class="wide">{page["search.words"]}<input type="search" name="words" dir="rtl" lang="ar" value="{filter.Words}"></label>
            {FilterForm.Outlets(page, desk.Now, "source", page["filter.outlet"], filter.Outlets.Count > 0 ? filter.Outlets[0] : null)}
            <label>{page["filter.since"]}<input type="date" name="since" value="{Day(filter.Since)}"></label>
            <label>{page["filter.until"]}<input type="date" name="until" value="{Day(filter.Until)}"></label>
            <button class="primary" type="submit">{page["filter.apply"]}</button></form>
            {Markup.When(documents.Count == 0, () => Markup.Of($"""<p class="none">{page["view.empty"]}</p>"""))}
            <ul class="documents">{shown.Select(document => One(page, document, filter.Words))}</ul>
            {ViewTools.Paging(page, query.Page(), more, shown.FirstOrDefault()?.Key ?? string.Empty, shown.LastOrDefault()?.Key ?? string.Empty)}
            """));
    }

    /// <summary>How many articles each outlet has, and how many of them repeat an earlier one.</summary>
    public static Markup Outlets(PageContext page, IEnumerable<StoredDocument> documents) => StackedBars.Of(
        page,
        page["documents.by-outlet"],
        [(page["documents.first-told"], 0), (page["documents.copies"], 3)],
        [.. documents.GroupBy(document => document.Outlet ?? string.Empty, StringComparer.Ordinal)
            .Select(group => (Outlet: group.Key, Copies: group.Count(document => document.CopyOf is not null), All: group.Count()))
            .OrderByDescending(row => row.All).ThenBy(row => row.Outlet, StringComparer.Ordinal)
            .Select(row => (StoredClaims.Outlet(page, row.Outlet), (IReadOnlyList<int>)[row.All - row.Copies, row.Copies]))]);

    static Markup One(PageContext page, StoredDocument document, string? words) => Markup.Of($"""
        <li><a href="{StoredClaims.Article(page, document.Key, words)}"><bdi>{document.Title ?? document.Key}</bdi></a>
        <span class="cite"><bdi>{StoredClaims.Outlet(page, document.Outlet)}</bdi> {Markup.When(document.Date is not null, () => Markup.Of($"· {page.Texts.Date(document.Date!.Value)}"))} {Markup.When(document.CopyOf is not null, () => Markup.Of($"""<span class="chip quiet">{page["documents.copy"]}</span>"""))}</span></li>
        """);

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
