using System.Globalization;
using System.Xml;
using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>A network as GraphML (http://graphml.graphdrawing.org): directed edges whose weight is the sum of scores, with sign.</summary>
public static class GraphMl
{
    const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <param name="output">Where it goes.</param>
    /// <param name="view">The network.</param>
    /// <param name="lexicon">For the labels of actors.</param>
    /// <param name="version">The program that writes it.</param>
    public static void Write(Stream output, NetworkView view, ActorLexicon lexicon, AnalysisVersion version)
    {
        var nodes = GraphAttributes.Nodes(lexicon);
        using var xml = GraphXml.Create(output);
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteElementString("desc", Namespace, version.ToString());
        Keys(xml, "node", 'n', nodes);
        Keys(xml, "edge", 'e', GraphAttributes.Edges);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "claims");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in view.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", node.Node.Id);
            Data(xml, 'n', nodes, node);
            xml.WriteEndElement();
        }

        foreach (var edge in view.Network.Edges)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("source", edge.Source);
            xml.WriteAttributeString("target", edge.Target);
            Data(xml, 'e', GraphAttributes.Edges, edge);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    static void Keys<T>(XmlWriter xml, string of, char prefix, GraphAttribute<T>[] attributes)
    {
        for (var i = 0; i < attributes.Length; i++)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", Key(prefix, i));
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", attributes[i].Name);
            xml.WriteAttributeString("attr.type", attributes[i].Type);
            xml.WriteEndElement();
        }
    }

    static void Data<T>(XmlWriter xml, char prefix, GraphAttribute<T>[] attributes, T of)
    {
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].Value(of) is not { } value)
                continue;
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", Key(prefix, i));
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }

    static string Key(char prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");
}
