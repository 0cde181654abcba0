using System.Globalization;
using System.Xml;
using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>A network as GEXF 1.2 (https://gexf.net), for Gephi: directed edges whose weight is the sum of scores, with sign.</summary>
public static class Gexf
{
    const string Namespace = "http://www.gexf.net/1.2draft";

    /// <param name="output">Where it goes.</param>
    /// <param name="view">The network.</param>
    /// <param name="lexicon">For the labels of actors.</param>
    /// <param name="version">The program that writes it.</param>
    public static void Write(Stream output, NetworkView view, ActorLexicon lexicon, AnalysisVersion version)
    {
        // The label and the weight have places of their own.
        var nodes = GraphAttributes.Nodes(lexicon)[1..];
        var weight = GraphAttributes.Edges[0];
        var edges = GraphAttributes.Edges[1..];
        using var xml = GraphXml.Create(output);
        xml.WriteStartDocument();
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("meta", Namespace);
        xml.WriteElementString("creator", Namespace, version.ToString());
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("mode", "static");
        Attributes(xml, "node", nodes);
        Attributes(xml, "edge", edges);
        xml.WriteStartElement("nodes", Namespace);
        foreach (var node in view.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", node.Node.Id);
            xml.WriteAttributeString("label", GraphAttributes.Label(lexicon, node));
            Values(xml, nodes, node);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        for (var i = 0; i < view.Network.Edges.Count; i++)
        {
            var edge = view.Network.Edges[i];
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", edge.Source);
            xml.WriteAttributeString("target", edge.Target);
            xml.WriteAttributeString("weight", weight.Value(edge));
            Values(xml, edges, edge);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    static void Attributes<T>(XmlWriter xml, string of, GraphAttribute<T>[] attributes)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        for (var i = 0; i < attributes.Length; i++)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("title", attributes[i].Name);
            xml.WriteAttributeString("type", attributes[i].Type == "int" ? "integer" : attributes[i].Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    static void Values<T>(XmlWriter xml, GraphAttribute<T>[] attributes, T of)
    {
        xml.WriteStartElement("attvalues", Namespace);
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].Value(of) is not { } value)
                continue;
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
