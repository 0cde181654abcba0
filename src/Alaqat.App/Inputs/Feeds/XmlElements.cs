using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Alaqat.App;

/// <summary>The elements of some names in an XML document, one held at a time. No document type definition is read.</summary>
/// <param name="wanted">Whether the element at which the reader stands is wanted.</param>
sealed class XmlElements(InputText text, Func<XmlReader, bool> wanted)
{
    /// <summary>Each wanted element; what is broken comes last, with its place, and nothing after it.</summary>
    public IEnumerable<(XElement? Element, InputItem? Fault)> Read()
    {
        var bounded = new BoundedReader(text.Reader, text.Limits);
        // A declaration of the document's type is passed over: entities that it defines, outer ones among them, do not exist.
        using var xml = XmlReader.Create(bounded, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false, IgnoreComments = true, IgnoreProcessingInstructions = true });
        for (var ordinal = 1; ; ordinal++)
        {
            XElement? element = null;
            InputItem? fault = null;
            try
            {
                element = Next(xml);
            }
            catch (XmlException broken)
            {
                fault = InputItem.Bad(At(broken), Reason(broken) + "; mend the feed or fetch it again");
            }
            catch (RefusedInputException refused)
            {
                fault = InputItem.Bad(text.At('#', ordinal), refused.Message);
            }

            if (fault is not null)
                yield return (null, fault);
            if (element is null)
                yield break;
            bounded.Renew();
            yield return (element, null);
        }
    }

    XElement? Next(XmlReader xml)
    {
        if (xml.ReadState == ReadState.Initial)
            xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "image" or "textInput" or "textinput")
                xml.Skip();
            else if (xml.NodeType == XmlNodeType.Element && wanted(xml))
                return (XElement)XNode.ReadFrom(xml);
            else
                xml.Read();
        }

        return null;
    }

    string At(XmlException broken) => string.Create(CultureInfo.InvariantCulture, $"{text.Place}:{broken.LineNumber}:{broken.LinePosition}");

    /// <summary>The parser's words without its own account of the place.</summary>
    static string Reason(XmlException broken)
    {
        var place = broken.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return "broken XML: " + (place > 0 ? broken.Message[..place].TrimEnd('.') : broken.Message);
    }
}
