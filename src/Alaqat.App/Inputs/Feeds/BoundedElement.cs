using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Alaqat.App;

/// <summary>An element with all that is in it, unless that is longer than an article may be: then it is passed over, and what follows can still be read.</summary>
static class BoundedElement
{
    /// <summary>What each element costs besides its text, so that empty ones without number are bounded too.</summary>
    const int ElementCost = 64;

    const int Block = 4096;

    /// <summary>Leaves the reader at the end of the element.</summary>
    /// <param name="xml">Stands at its start.</param>
    /// <param name="bounded">What the parser reads, by way of <see cref="XmlPieces"/>; no single name of it may be longer than its limit.</param>
    /// <param name="most">How many characters it may hold.</param>
    /// <returns>Null where it is longer.</returns>
    /// <exception cref="XmlException">The XML is broken.</exception>
    public static XElement? Read(XmlReader xml, BoundedReader bounded, int most)
    {
        var open = new Stack<XElement>();
        var block = new char[Block];
        XElement? whole = null;
        long length = 0;
        do
        {
            bounded.Renew();
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    var element = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
                    length += ElementCost + Attributes(xml, element);
                    if (length <= most && open.TryPeek(out var parent))
                        parent.Add(element);
                    whole ??= element;
                    if (!xml.IsEmptyElement)
                        open.Push(element);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    length += Text(xml, bounded, block, most - length, open.Peek());
                    break;
            }
        }
        while (open.Count > 0 && xml.Read());
        // Not beyond the end of the element: what is broken behind it must not take it along.
        if (xml.NodeType == XmlNodeType.Element)
            xml.Read();
        return length <= most ? whole : null;
    }

    static long Attributes(XmlReader xml, XElement element)
    {
        long length = 0;
        while (xml.MoveToNextAttribute())
        {
            length += xml.Name == XmlPieces.Cut ? int.MaxValue : ElementCost + xml.Value.Length;
            // Names of namespaces are part of the names already.
            if (xml.NamespaceURI != XNamespace.Xmlns.NamespaceName)
                element.Add(new XAttribute(XName.Get(xml.LocalName, xml.NamespaceURI), xml.Value));
        }

        xml.MoveToElement();
        return length;
    }

    /// <summary>A text a piece at a time: no more of it is held than there is room for.</summary>
    static long Text(XmlReader xml, BoundedReader bounded, char[] block, long room, XElement parent)
    {
        var text = new StringBuilder();
        long length = 0;
        for (int read; (read = xml.ReadValueChunk(block, 0, block.Length)) > 0; bounded.Renew())
        {
            length += read;
            if (length <= room)
                text.Append(block, 0, read);
        }

        if (length <= room)
            parent.Add(new XText(text.ToString()));
        return length;
    }
}
