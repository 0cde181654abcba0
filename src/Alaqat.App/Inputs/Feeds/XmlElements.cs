using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Alaqat.App;

/// <summary>The elements of some names in an XML document, one held at a time. No document type definition is read.</summary>
/// <param name="wanted">Whether the element at which the reader stands is wanted.</param>
sealed class XmlElements(InputText text, Func<XmlReader, bool> wanted)
{
    /// <summary>What a tag may hold besides its attributes' values.</summary>
    const int TagRoom = 64 * 1024;

    /// <summary>Each wanted element; what is too long in its place, what is broken at the end, with its place, and nothing after it. Titles are not counted.</summary>
    public IEnumerable<(XElement? Element, InputItem? Fault, int Ordinal)> Read()
    {
        var bounded = new BoundedReader(new XmlPieces(text.Reader, text.Limits.ArticleLength), text.Limits, TagRoom);
        // A declaration of the document's type is passed over: entities that it defines, outer ones among them, do not exist.
        using var xml = XmlReader.Create(bounded, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false, IgnoreComments = true, IgnoreProcessingInstructions = true });
        for (var ordinal = 1; ;)
        {
            var isThere = false;
            XElement? element = null;
            InputItem? fault = null;
            try
            {
                isThere = Next(xml, bounded);
                element = isThere ? BoundedElement.Read(xml, bounded, text.Limits.ArticleLength) : null;
                fault = isThere && element is null ? InputItem.Bad(text.At('#', ordinal), text.Limits.TooLong) : null;
            }
            catch (XmlException broken)
            {
                isThere = false;
                fault = InputItem.Bad(At(broken), Reason(broken) + "; what stands before it is read, and nothing after it: mend the feed or fetch it again");
            }
            catch (RefusedInputException refused)
            {
                // A name of that length: the parser holds it whole, so it cannot be passed over.
                isThere = false;
                fault = InputItem.Bad(text.At('#', ordinal), refused.Message + "; the items after it are not read");
            }

            if (isThere || fault is not null)
                yield return (fault is null ? element : null, fault, ordinal);
            if (!isThere)
                yield break;
            bounded.Renew();
            ordinal += element is { Name.LocalName: "title" } ? 0 : 1;
        }
    }

    /// <summary>Goes to the next wanted element.</summary>
    bool Next(XmlReader xml, BoundedReader bounded)
    {
        if (xml.ReadState == ReadState.Initial)
            xml.Read();
        while (!xml.EOF)
        {
            bounded.Renew();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "image" or "textInput" or "textinput")
                xml.Skip();
            else if (xml.NodeType == XmlNodeType.Element && wanted(xml))
                return true;
            else
                xml.Read();
        }

        return false;
    }

    string At(XmlException broken) => string.Create(CultureInfo.InvariantCulture, $"{text.Place}:{broken.LineNumber}:{broken.LinePosition}");

    /// <summary>The parser's words without its own account of the place.</summary>
    static string Reason(XmlException broken)
    {
        var place = broken.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return "broken XML: " + (place > 0 ? broken.Message[..place].TrimEnd('.') : broken.Message);
    }
}
