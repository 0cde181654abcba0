using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary>Several networks that vote: their probabilities of arcs and relations are averaged before the tree is found.</summary>
sealed class ParserEnsemble
{
    readonly (ParserNetwork Network, ParserBuffers Buffers)[] _members;
    readonly string[] _relations;
    readonly int[][] _relationOf;

    public ParserEnsemble(IReadOnlyList<ParserNetwork> networks)
    {
        _members = [.. networks.Select(network => (network, new ParserBuffers(network)))];
        _relations = ["root", .. networks.SelectMany(network => network.Relations).Distinct().Where(relation => relation != "root").Order(StringComparer.Ordinal)];
        _relationOf = [.. networks.Select(network => Array.ConvertAll(network.Relations, relation => Array.IndexOf(_relations, relation)))];
    }

    /// <param name="sentence">Short enough to be parsed whole; at least one word.</param>
    public ParsedSentence Parse(TaggedSentence sentence)
    {
        var n = sentence.Count;
        var width = n + 1;
        var sums = new float[n * width];
        var scores = new float[width];
        var tags = Array.ConvertAll(sentence.Tags, tag => tag.Upos);
        foreach (var (network, buffers) in _members)
        {
            network.Encode(sentence, 0, n, buffers);
            network.PrepareArcs(buffers);
            network.PrepareRelations(buffers);
            for (var d = 0; d < n; d++)
            {
                network.ScoreHeads(buffers, 0, d, tags, scores);
                Probabilities(scores);
                TensorPrimitives.Add(sums.AsSpan(d * width, width), scores, sums.AsSpan(d * width, width));
            }
        }

        TensorPrimitives.Add(sums, 1e-6f, sums);
        TensorPrimitives.Log<float>(sums, sums);
        var heads = new int[n];
        SpanningTree.Find(sums, heads);
        var arcs = new Arc[n];
        for (var d = 0; d < n; d++)
            arcs[d] = new Arc(heads[d] - 1, heads[d] == 0 ? "root" : _relations[BestRelation(d, heads[d] - 1)]);
        return new ParsedSentence(sentence, arcs);
    }

    int BestRelation(int dependent, int head)
    {
        var sums = new float[_relations.Length];
        for (var m = 0; m < _members.Length; m++)
        {
            var (network, buffers) = _members[m];
            network.ScoreRelations(buffers, dependent, head, buffers.Relations);
            var scores = buffers.Relations.AsSpan(0, network.Relations.Length);
            Probabilities(scores);
            for (var r = 0; r < scores.Length; r++)
                sums[_relationOf[m][r]] += scores[r];
        }

        sums[0] = 0;
        return TensorPrimitives.IndexOfMax<float>(sums);
    }

    static void Probabilities(Span<float> scores)
    {
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.SoftMax(scores, scores);
    }
}
