using System.Text;
using System.Xml;

namespace Alaqat.Store;

/// <summary>How both formats write XML: UTF-8 without a mark, two spaces, line feeds.</summary>
static class GraphXml
{
    public static XmlWriter Create(Stream output) => XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    });
}
