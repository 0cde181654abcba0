using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Alaqat.App;

/// <summary>The paragraphs of a tree, in order: what stands between the borders of block elements and line breaks.</summary>
sealed class HtmlBlocks
{
    const string Names =
        ",address,article,blockquote,body,center,dd,details,div,dl,dt,fieldset,h1,h2,h3,h4,h5,h6,header,hr,html,li,main,ol,p,pre,section,table,tbody,td,tfoot,th,thead,tr,ul,";

    readonly List<HtmlBlock> _blocks = [];
    readonly StringBuilder _current = new();
    int _linked;

    public static List<HtmlBlock> Of(IElement root)
    {
        var reader = new HtmlBlocks();
        reader.Walk(root, root, insideLink: false);
        reader.Close(root);
        return reader._blocks;
    }

    // As deep as the tree, which HtmlDepth bounds.
    void Walk(INode node, IElement owner, bool insideLink)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText run)
                Append(run.Data, insideLink);
            else if (child is IHtmlBreakRowElement)
                Close(owner);
            else if (child is IElement element)
            {
                var isBlock = Names.Contains("," + element.LocalName + ",", StringComparison.Ordinal);
                if (isBlock)
                    Close(owner);
                Walk(element, isBlock ? element : owner, insideLink || element is IHtmlAnchorElement);
                if (isBlock)
                    Close(element);
            }
        }
    }

    void Append(string data, bool insideLink)
    {
        foreach (var c in data)
        {
            if (char.IsWhiteSpace(c) && (_current.Length == 0 || _current[^1] == ' '))
                continue;
            _current.Append(char.IsWhiteSpace(c) ? ' ' : c);
            _linked += insideLink ? 1 : 0;
        }
    }

    void Close(IElement owner)
    {
        var text = _current.ToString().TrimEnd();
        if (text.Length > 0)
            _blocks.Add(new HtmlBlock(owner, text, _linked));
        _current.Clear();
        _linked = 0;
    }
}
