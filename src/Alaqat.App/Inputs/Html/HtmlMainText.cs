using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Alaqat.App;

/// <summary>The main text of a page: its paragraphs, a blank line between them, menus and the like left out.</summary>
static class HtmlMainText
{
    const string Furniture =
        "script, style, noscript, template, svg, nav, aside, footer, form, button, select, iframe, figure, dialog, "
        + "[hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary], [role=contentinfo], "
        + "[class*=share i], [class*=related i], [class*=comment i], [class*=breadcrumb i], [class*=cookie i], [class*=advert i], [class*=newsletter i], [class*=sidebar i]";

    const string Blocks =
        ",address,article,blockquote,body,center,dd,details,div,dl,dt,fieldset,h1,h2,h3,h4,h5,h6,header,hr,html,li,main,ol,p,pre,section,table,tbody,td,tfoot,th,thead,tr,ul,";

    /// <summary>Where a page says so itself, in the order of how much that is worth.</summary>
    static readonly string[] Containers = ["[itemprop=articleBody]", "article", "main", "[role=main]"];

    const int EnoughText = 200;

    public static string Of(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll(Furniture).ToArray())
        {
            if (element is not IHtmlBodyElement and not IHtmlHtmlElement)
                element.Remove();
        }

        var text = new StringBuilder();
        foreach (var block in BlocksOf(Container(page)))
        {
            if (block.IsFurniture)
                continue;
            if (text.Length > 0)
                text.Append("\n\n");
            text.Append(block.Text);
        }

        return text.ToString();
    }

    static IElement Container(IHtmlDocument page)
    {
        var body = page.Body ?? page.DocumentElement;
        foreach (var selector in Containers)
        {
            var best = page.QuerySelectorAll(selector).MaxBy(element => element.TextContent.Length);
            if (best is not null && best.TextContent.Length >= EnoughText)
                return best;
        }

        // Else the element whose own paragraphs hold most of the text.
        var densest = page.QuerySelectorAll("p").GroupBy(p => p.ParentElement!)
            .MaxBy(group => group.Sum(p => p.TextContent.Length))?.Key;
        return densest is not null && densest.TextContent.Length >= EnoughText ? densest : body;
    }

    static List<HtmlBlock> BlocksOf(IElement container)
    {
        var blocks = new List<HtmlBlock>();
        var current = new StringBuilder();
        var linked = 0;
        Walk(container, insideLink: false);
        Close();
        return blocks;

        void Walk(INode node, bool insideLink)
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is IText run)
                    Append(run.Data, insideLink);
                else if (child is IHtmlBreakRowElement)
                    Close();
                else if (child is IElement element)
                {
                    var isBlock = Blocks.Contains("," + element.LocalName + ",", StringComparison.Ordinal);
                    if (isBlock)
                        Close();
                    Walk(element, insideLink || element is IHtmlAnchorElement);
                    if (isBlock)
                        Close();
                }
            }
        }

        void Append(string data, bool insideLink)
        {
            foreach (var c in data)
            {
                if (char.IsWhiteSpace(c) && (current.Length == 0 || current[^1] == ' '))
                    continue;
                current.Append(char.IsWhiteSpace(c) ? ' ' : c);
                linked += insideLink ? 1 : 0;
            }
        }

        void Close()
        {
            var text = current.ToString().TrimEnd();
            if (text.Length > 0)
                blocks.Add(new HtmlBlock(text, linked));
            current.Clear();
            linked = 0;
        }
    }
}
