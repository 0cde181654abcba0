using System.Xml;

namespace Alaqat.App;

/// <summary>RSS of every version and Atom, each item an article. <c>path#3</c> is the third.</summary>
sealed class FeedFormat : IArticleFormat
{
    public IEnumerable<InputItem> Read(InputText text)
    {
        string? outlet = null;
        var isEmpty = true;
        foreach (var (element, fault, ordinal) in new XmlElements(text, IsWanted).Read())
        {
            isEmpty &= element is null or { Name.LocalName: "title" };
            if (fault is not null)
                yield return fault;
            else if (element!.Name.LocalName == "title")
                outlet ??= FeedItem.Plain(element);
            else
                yield return FeedItem.Read(text.At('#', ordinal), element, outlet, text);
        }

        if (isEmpty)
            yield return InputItem.Bad(text.Place, "a feed without items");
    }

    /// <summary>Items, and the feed's own title, which stands under its root, or under the channel there.</summary>
    public static bool IsWanted(XmlReader xml) => xml.LocalName is "item" or "entry" || xml.LocalName == "title" && xml.Depth is 1 or 2;
}
