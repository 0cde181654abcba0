using System.Collections.Concurrent;

namespace Alaqat.Language;

/// <summary>
/// Dependency parser: a graph-based network that scores every arc, and the best spanning tree over the scores, so that
/// crossing arcs need no special treatment. Immutable and safe to share between threads.
/// </summary>
public sealed class Parser
{
    /// <summary>Longer sentences are parsed in pieces, which keeps time and memory linear in the length of the input.</summary>
    const int LongestPiece = 200;

    /// <summary>How far back from the end of a piece a punctuation mark is looked for.</summary>
    const int BreakWindow = 80;

    readonly ParserNetwork _network;
    readonly ConcurrentBag<ParserBuffers> _buffers = [];

    internal Parser(ParserNetwork network) => _network = network;

    /// <summary>Reads a model that <c>Alaqat.Train parse</c> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream does not hold a parser of this version.</exception>
    public static Parser Load(Stream stream) => new(ParserModelFile.Read(stream));

    /// <summary>Writes the model as <see cref="Load"/> reads it.</summary>
    public void Save(Stream stream) => ParserModelFile.Write(_network, stream);

    /// <summary>Finds head and relation of each word: always one tree with exactly one root, whatever the words. Never throws.</summary>
    public ParsedSentence Parse(TaggedSentence sentence)
    {
        var arcs = new Arc[sentence.Count];
        if (arcs.Length == 0)
            return new ParsedSentence(sentence, arcs);
        if (!_buffers.TryTake(out var buffers))
            buffers = new ParserBuffers(_network);
        var size = 2 * _network.Sizes.Hidden;
        var states = new float[arcs.Length * size];
        var root = -1;
        for (var start = 0; start < arcs.Length;)
        {
            var end = EndOfPiece(sentence, start);
            ParsePiece(sentence, start, arcs.AsSpan(start, end - start), buffers);
            for (var i = start; i < end; i++)
                buffers.Second[i - start].CopyTo(states.AsSpan(i * size, size));
            for (var i = start; i < end; i++)
            {
                if (arcs[i].Head >= 0)
                    continue;
                // The first piece's root is the sentence's; the roots of later pieces stand beside it.
                if (root >= 0)
                    arcs[i] = new Arc(root, "parataxis");
                else
                    root = i;
            }

            start = end;
        }

        _buffers.Add(buffers);
        return new ParsedSentence(sentence, arcs) { States = states };
    }

    static int EndOfPiece(TaggedSentence sentence, int start)
    {
        if (sentence.Count - start <= LongestPiece)
            return sentence.Count;
        for (var end = start + LongestPiece; end > start + LongestPiece - BreakWindow; end--)
        {
            if (sentence.Tags[end - 1].Upos == Upos.PUNCT)
                return end;
        }

        return start + LongestPiece;
    }

    void ParsePiece(TaggedSentence sentence, int start, Span<Arc> arcs, ParserBuffers buffers)
    {
        var n = arcs.Length;
        _network.Encode(sentence, start, n, buffers);
        _network.PrepareArcs(buffers);
        _network.PrepareRelations(buffers);
        Span<Upos> tags = stackalloc Upos[n];
        for (var i = 0; i < n; i++)
            tags[i] = sentence.Tags[start + i].Upos;
        var scores = buffers.ArcRows(n);
        for (var i = 0; i < n; i++)
            _network.ScoreHeads(buffers, 0, i, tags, scores.Slice(i * (n + 1), n + 1));
        Span<int> heads = stackalloc int[n];
        SpanningTree.Find(scores, heads);
        for (var i = 0; i < n; i++)
        {
            _network.ScoreRelations(buffers, i, heads[i] - 1, buffers.Relations);
            var best = Best(buffers.Relations.AsSpan(0, _network.Relations.Length), heads[i] == 0);
            arcs[i] = new Arc(heads[i] == 0 ? -1 : start + heads[i] - 1, _network.Relations[best]);
        }
    }

    /// <summary>The best relation; <c>root</c>, always the first one, goes with the root and only with it.</summary>
    static int Best(ReadOnlySpan<float> scores, bool root)
    {
        if (root || scores.Length == 1)
            return 0;
        var best = 1;
        for (var r = 2; r < scores.Length; r++)
        {
            if (scores[r] > scores[best])
                best = r;
        }

        return best;
    }
}
