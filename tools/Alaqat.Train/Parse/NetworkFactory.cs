using System.Runtime.InteropServices;
using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary>Makes an untrained parser network for the features and relations of given trees.</summary>
static class NetworkFactory
{
    /// <summary>Features seen less often in gold trees are left out, so that the network learns what to do with unknown words.</summary>
    const int LeastGold = 2;

    /// <summary>The same for silver trees, of which there are many.</summary>
    const int LeastSilver = 10;

    public static ParserNetwork Make(IEnumerable<ParsedSentence> gold, IEnumerable<ParsedSentence> silver, IReadOnlyList<ulong> styles, IReadOnlyDictionary<ulong, float[]> vectors, ParserSizes sizes, Random random)
    {
        var relations = new SortedSet<string>(StringComparer.Ordinal);
        var lexical = new SortedSet<ulong>();
        var grammatical = new SortedSet<ulong>();
        Span<ulong> keys = stackalloc ulong[ParserFeatures.Most];
        foreach (var (trees, least) in (ReadOnlySpan<(IEnumerable<ParsedSentence>, int)>)[(gold, LeastGold), (silver, LeastSilver)])
        {
            var (lexicalHere, grammaticalHere) = (new Dictionary<ulong, int>(), new Dictionary<ulong, int>());
            foreach (var tree in trees)
            {
                for (var i = 0; i < tree.Arcs.Length; i++)
                {
                    relations.Add(tree.Arcs[i].Relation);
                    foreach (var key in keys[..ParserFeatures.Lexical(tree.Tagged, i, keys)])
                        Count(lexicalHere, key);
                    foreach (var key in keys[..ParserFeatures.Grammatical(tree.Tagged, i, keys)])
                        Count(grammaticalHere, key);
                }
            }

            lexical.UnionWith(Frequent(lexicalHere, least));
            grammatical.UnionWith(Frequent(grammaticalHere, least));
        }

        grammatical.UnionWith(styles);
        relations.Remove("root");
        var known = vectors.Keys.Order().ToArray();
        var network = new ParserNetwork(sizes, ["root", .. relations], [.. lexical], [.. grammatical], known);
        for (var row = 0; row < known.Length; row++)
            vectors[known[row]].CopyTo(network.Vectors[row]);
        Randomise(network, random);
        return network;
    }

    static void Count(Dictionary<ulong, int> counts, ulong key) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;

    static IEnumerable<ulong> Frequent(Dictionary<ulong, int> counts, int least) =>
        counts.Where(entry => entry.Value >= least).Select(entry => entry.Key);

    /// <summary>Uniform weights as Glorot and Bengio (2010), forget gates open, biases and biaffine weights 0.</summary>
    static void Randomise(ParserNetwork network, Random random)
    {
        Fill(network.Lexical.Values, 0.1f, random);
        Fill(network.Grammatical.Values, 0.1f, random);
        Glorot(network.Projection, random);
        Glorot(network.Heads, random);
        foreach (var layer in network.Layers)
        {
            Glorot(layer.Input, random, 4);
            Glorot(layer.Recurrent, random, 4);
            layer.Bias.AsSpan(layer.Size, layer.Size).Fill(1);
        }

        Fill(network.Root, 0.1f, random);
        Glorot(network.Arc, random);
    }

    static void Glorot(PackedMatrix matrix, Random random, int parts = 1) =>
        Fill(matrix.Values, MathF.Sqrt(6f / (matrix.Inputs + (matrix.Outputs / parts))), random);

    static void Fill(float[] values, float limit, Random random)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = ((2 * random.NextSingle()) - 1) * limit;
    }
}
