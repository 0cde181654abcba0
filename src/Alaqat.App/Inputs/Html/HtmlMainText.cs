using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Alaqat.App;

/// <summary>
/// The main text of a page: its paragraphs, a blank line between them, and what stands around it left out. Where the page does not
/// say itself what is the article, that is the element whose paragraphs weigh most (by length, commas and share of links), with
/// its neighbours that hold such paragraphs too.
/// </summary>
static class HtmlMainText
{
    /// <summary>Where a page says so itself, in the order of how much that is worth.</summary>
    static readonly string[] Containers = ["[itemprop=articleBody]", "article", "main", "[role=main]"];

    const int EnoughText = 200;

    public static string Of(IHtmlDocument page)
    {
        HtmlFurniture.Remove(page);
        var said = Said(page);
        var blocks = HtmlBlocks.Of(said ?? page.Body ?? page.DocumentElement);
        if (said is null || !said.Matches(Containers[0]))
            blocks = Densest(blocks);
        var text = blocks.Where(block => !HtmlFurniture.IsFurniture(block)).ToList();
        // Above the first paragraph a short line with a date tells when it was written, and no more.
        var first = text.FindIndex(IsParagraph);
        return Joined(text.Where((block, place) => place >= first || !IsDateLine(block)));
    }

    static bool IsDateLine(HtmlBlock block)
    {
        const int Longest = 60;
        return block.Text.Length <= Longest && block.Text[^1] != '.' && WrittenDates.Visible(block.Text) is not null;
    }

    /// <summary>All text of a page, what stands around an article too.</summary>
    public static string All(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("script, style, template, noscript, iframe").ToArray())
            element.Remove();
        return Joined(HtmlBlocks.Of(page.Body ?? page.DocumentElement));
    }

    static string Joined(IEnumerable<HtmlBlock> blocks) => string.Join("\n\n", blocks.Select(block => block.Text));

    static IElement? Said(IHtmlDocument page) =>
        Containers.Select(selector => page.QuerySelectorAll(selector).MaxBy(element => element.TextContent.Length))
            .FirstOrDefault(best => best is not null && best.TextContent.Length >= EnoughText);

    static List<HtmlBlock> Densest(List<HtmlBlock> blocks)
    {
        var weights = new Dictionary<IElement, double>();
        foreach (var owned in blocks.Where(block => block.Weight > 0).GroupBy(block => block.Owner))
        {
            var weight = owned.Sum(block => block.Weight);
            // Paragraphs stand in what holds the text; several of one owner, cut by line breaks, are that text.
            var holder = owned.Count() > 1 ? owned.Key : owned.Key.ParentElement;
            for (var share = 1.0; holder is not null && share > 0.2; holder = holder.ParentElement, share = share == 1 ? 0.5 : share / 1.6)
                weights[holder] = weights.GetValueOrDefault(holder) + weight * share;
        }

        if (weights.Count == 0)
            return blocks;
        // In the order of the page, so that the first of equals is taken.
        var top = weights.Where(entry => entry.Key is not IHtmlHtmlElement).DefaultIfEmpty(weights.First()).MaxBy(entry => entry.Value).Key;
        var chosen = Neighbours(top, blocks);
        var text = blocks.Where(block => chosen.Any(element => element.Contains(block.Owner))).ToList();
        // Too little of it to be an article: then it is a short notice, and its page is all there is.
        return text.Sum(block => block.Text.Length) >= EnoughText ? text : blocks;
    }

    /// <summary>The element and those beside it that hold paragraphs of the same kind.</summary>
    static List<IElement> Neighbours(IElement top, List<HtmlBlock> blocks)
    {
        var chosen = new List<IElement>();
        foreach (var element in top.ParentElement?.Children ?? (IEnumerable<IElement>)[top])
        {
            var held = element == top ? [] : blocks.Where(block => element.Contains(block.Owner)).ToArray();
            var length = held.Sum(block => block.Text.Length);
            var alike = held.Any(IsParagraph) && held.Sum(block => block.Linked) * 5 < length && held.Where(IsParagraph).Sum(block => block.Text.Length) * 3 > length * 2;
            if (element == top || alike || element.LocalName is "h1")
                chosen.Add(element);
        }

        return chosen;
    }

    /// <summary>A line of some length that ends as a sentence does.</summary>
    static bool IsParagraph(HtmlBlock block)
    {
        const int Long = 80;
        return block.Text.Length >= Long && block.Text[^1] is '.' or '!' or '?' or '\u061F' or ':' or '"' or '\u00BB' or '\u201D' or ')' or '\u2026';
    }
}
