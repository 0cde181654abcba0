using System.Globalization;
using Alaqat.Store;

namespace Alaqat.Tests;

/// <summary>Small networks from the literature, with which the field tests its measures.</summary>
static class PublishedGraphs
{
    /// <summary>Zachary (1977), Journal of Anthropological Research 33:452-473: friendships in a karate club, members 1 to 34 as nodes 0 to 33.</summary>
    public static WeightedGraph Karate { get; } = Graph(34, "1 2;1 3;1 4;1 5;1 6;1 7;1 8;1 9;1 11;1 12;1 13;1 14;1 18;1 20;1 22;1 32;2 3;2 4;2 8;2 14;2 18;2 20;2 22;2 31;3 4;3 8;3 9;3 10;3 14;3 28;3 29;3 33;4 8;4 13;4 14;5 7;5 11;6 7;6 11;6 17;7 17;9 31;9 33;9 34;10 34;14 34;15 33;15 34;16 33;16 34;19 33;19 34;20 34;21 33;21 34;23 33;23 34;24 26;24 28;24 30;24 33;24 34;25 26;25 28;25 32;26 32;27 30;27 34;28 34;29 32;29 34;30 33;30 34;31 33;31 34;32 33;32 34;33 34");

    /// <summary>Krackhardt (1990), Administrative Science Quarterly 35:342-369: the kite, Andre to Jane as nodes 0 to 9.</summary>
    public static WeightedGraph Kite { get; } = Graph(10, "1 2;1 3;1 4;1 6;2 4;2 5;2 7;3 4;3 6;4 5;4 6;4 7;5 7;6 7;6 8;7 8;8 9;9 10");

    /// <summary>Antal, Krapivsky and Redner (2006), Physica D 224:130-136, figure 6: the powers of Europe in 1907, two alliances.</summary>
    public static IReadOnlyList<NetworkTie> Europe1907 { get; } = Powers(["AUT", "DEU", "ITA"], ["FRA", "GBR", "RUS"]);

    public static NetworkTie Tie(string a, string b, int sign) => new(a, b, 1, sign);

    static List<NetworkTie> Powers(string[] central, string[] entente)
    {
        var all = central.Concat(entente).Order(StringComparer.Ordinal).ToArray();
        return [.. from a in all
                   from b in all
                   where string.CompareOrdinal(a, b) < 0
                   select Tie(a, b, central.Contains(a) == central.Contains(b) ? 1 : -1)];
    }

    static WeightedGraph Graph(int nodes, string edges) => WeightedGraph.Undirected(nodes, edges.Split(';').Select(edge =>
    {
        var ends = edge.Split(' ');
        return (int.Parse(ends[0], CultureInfo.InvariantCulture) - 1, int.Parse(ends[1], CultureInfo.InvariantCulture) - 1, 1.0);
    }));
}
