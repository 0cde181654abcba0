using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Alaqat.App;

/// <summary>Markup to a tree, within bounds: a tree takes many times the length of its markup.</summary>
static class HtmlTree
{
    public static IHtmlDocument Parse(string markup, InputLimits limits)
    {
        if (HtmlDepth.IsOver(markup, limits.PageDepth))
            throw new RefusedInputException(limits.PageTooDeep);
        var elements = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            OnCreated = (_, _) =>
            {
                if (++elements > limits.PageElements)
                    throw new RefusedInputException(limits.PageTooFull);
            },
        });
        return parser.ParseDocument(markup);
    }
}
