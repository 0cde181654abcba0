using System.Xml;
using System.Xml.Linq;

namespace Alaqat.App;

/// <summary>RSS of every version and Atom, each item an article. <c>path#3</c> is the third. One item is held at a time, and no document type definition is read.</summary>
sealed class FeedFormat : IArticleFormat
{
    public IEnumerable<InputItem> Read(InputText text)
    {
        var bounded = new BoundedReader(text.Reader, text.Limits);
        // A declaration of the document's type is passed over: entities that it defines, outer ones among them, do not exist.
        using var xml = XmlReader.Create(bounded, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false, IgnoreComments = true, IgnoreProcessingInstructions = true });
        string? outlet = null;
        var ordinal = 0;
        while (true)
        {
            XElement? element;
            InputItem? fault = null;
            try
            {
                element = Next(xml);
            }
            catch (XmlException broken)
            {
                element = null;
                fault = InputItem.Bad(At(text, broken), Reason(broken) + "; mend the feed or fetch it again");
            }
            catch (RefusedInputException refused)
            {
                element = null;
                fault = InputItem.Bad(text.At('#', ordinal + 1), refused.Message);
            }

            if (fault is not null)
                yield return fault;
            if (element is null)
                break;
            bounded.Renew();
            if (element.Name.LocalName == "title")
            {
                outlet ??= FeedItem.Plain(element);
                continue;
            }

            yield return FeedItem.Read(text.At('#', ++ordinal), element, outlet, text);
        }

        if (ordinal == 0)
            yield return InputItem.Bad(text.Place, "a feed without items");
    }

    /// <summary>The next item, or the feed's title; null at the end.</summary>
    static XElement? Next(XmlReader xml)
    {
        if (xml.ReadState == ReadState.Initial)
            xml.Read();
        while (!xml.EOF)
        {
            // The feed's own title stands under its root, or under the channel there.
            var wanted = xml.LocalName is "item" or "entry" || xml.LocalName == "title" && xml.Depth is 1 or 2;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "image" or "textInput" or "textinput")
                xml.Skip();
            else if (xml.NodeType == XmlNodeType.Element && wanted)
                return (XElement)XNode.ReadFrom(xml);
            else
                xml.Read();
        }

        return null;
    }

    static string At(InputText text, XmlException broken) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{text.Place}:{broken.LineNumber}:{broken.LinePosition}");

    /// <summary>The parser's words without its own account of the place.</summary>
    static string Reason(XmlException broken)
    {
        var place = broken.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return "broken XML: " + (place > 0 ? broken.Message[..place].TrimEnd('.') : broken.Message);
    }
}
