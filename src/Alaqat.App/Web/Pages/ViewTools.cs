namespace Alaqat.App.Web;

/// <summary>What every view of the store offers: its data and its picture to download, under its own address.</summary>
static class ViewTools
{
    /// <param name="page">The reader, whose address is that of the view.</param>
    /// <param name="picture">Name of the picture's file, or null where the view has none.</param>
    public static Markup Downloads(PageContext page, string? picture) => Markup.Of($"""
        <div class="downloads" role="group" aria-label="{page["view.download"]}"><span>{page["view.download"]}</span>
        <a class="button" href="{With(page, "csv")}" download>CSV</a><a class="button" href="{With(page, "json")}" download>JSON</a>{Markup.When(picture is not null, () => Markup.Of(
            $"""<a class="button" href="{With(page, "svg")}" download>SVG</a><button type="button" hidden data-picture="{With(page, "svg")}" data-name="{picture}.png">PNG</button>"""))}</div>
        """);

    /// <summary>The address of the view with another part of its query.</summary>
    public static string With(PageContext page, string format) => Address(page, ("format", format));

    public static string Address(PageContext page, params (string Name, string Value)[] parts)
    {
        var (path, query) = page.Address.IndexOf('?', StringComparison.Ordinal) is var mark and >= 0 ? (page.Address[..mark], page.Address[(mark + 1)..]) : (page.Address, string.Empty);
        var kept = query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !parts.Any(other => part.StartsWith(other.Name + "=", StringComparison.Ordinal)));
        return page.Link(path) + "?" + string.Join('&', kept.Concat(parts.Where(part => part.Value.Length > 0).Select(part => part.Name + "=" + Uri.EscapeDataString(part.Value))));
    }

    /// <summary>Links to the pages before and after.</summary>
    /// <param name="page">The reader.</param>
    /// <param name="number">This page's number, from 1.</param>
    /// <param name="more">Whether there is a page after this.</param>
    /// <param name="first">The place of the first result, before which the page before ends; where none is told, pages are found by number.</param>
    /// <param name="last">The place of the last result, after which the next page begins.</param>
    public static Markup Paging(PageContext page, int number, bool more, string first = "", string last = "") => number == 1 && !more ? Markup.Empty : Markup.Of($"""
        <nav class="paging" aria-label="{page["view.paging"]}">
        {Markup.When(number > 1, () => Markup.Of($"""<a class="button" rel="prev" href="{Address(page, ("page", Text(number - 1)), ("before", number == 2 ? string.Empty : first), ("after", string.Empty))}">{page["view.previous"]}</a>"""))}
        <span>{page.Texts.Format("view.page", page.Texts.Number(number))}</span>
        {Markup.When(more, () => Markup.Of($"""<a class="button" rel="next" href="{Address(page, ("page", Text(number + 1)), ("after", last), ("before", string.Empty))}">{page["view.next"]}</a>"""))}
        </nav>
        """);

    static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
