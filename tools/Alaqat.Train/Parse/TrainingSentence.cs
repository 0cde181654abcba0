using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary>A sentence with its tree as the parser's trainer reads it: rows of the embedding tables, heads and relations.</summary>
sealed class TrainingSentence
{
    TrainingSentence(int count)
    {
        Lexical = new int[count][];
        Grammatical = new int[count][];
        Vectors = new int[count];
        Tags = new Upos[count];
        Heads = new int[count];
        Relations = new int[count];
    }

    public int Count => Heads.Length;

    /// <summary>For each word the rows of the lexical table; the first is the form, the second the lemma, −1 where unknown.</summary>
    public int[][] Lexical { get; }

    public int[][] Grammatical { get; }

    public int[] Vectors { get; }

    public Upos[] Tags { get; }

    /// <summary>0 for the root, else 1 + index of the head.</summary>
    public int[] Heads { get; }

    public int[] Relations { get; }

    /// <summary>How much its loss counts.</summary>
    public float Weight { get; init; } = 1;

    /// <param name="style">Key of an embedding that marks another annotation style (Stymne et al. 2018, treebank embeddings); 0 for none.</param>
    public static TrainingSentence Read(ParsedSentence parsed, ParserNetwork network, ulong style)
    {
        var tagged = parsed.Tagged;
        var sentence = new TrainingSentence(tagged.Count);
        Span<ulong> keys = stackalloc ulong[ParserFeatures.Most];
        for (var i = 0; i < tagged.Count; i++)
        {
            var lexical = new List<int>();
            foreach (var key in keys[..ParserFeatures.Lexical(tagged, i, keys)])
            {
                var row = network.Lexical.Find(key);
                if (row >= 0 || lexical.Count < 2)
                    lexical.Add(row);
            }

            var grammatical = new List<int>();
            foreach (var key in keys[..ParserFeatures.Grammatical(tagged, i, keys)])
            {
                if (network.Grammatical.Find(key) is >= 0 and var row)
                    grammatical.Add(row);
            }

            if (style != 0)
                grammatical.Insert(0, network.Grammatical.Find(style));
            sentence.Lexical[i] = [.. lexical];
            sentence.Grammatical[i] = [.. grammatical];
            sentence.Vectors[i] = network.Vectors.Find(ParserFeatures.Form(tagged.Segmented.Words[i].Form));
            sentence.Tags[i] = tagged.Tags[i].Upos;
            sentence.Heads[i] = parsed.Arcs[i].Head + 1;
            sentence.Relations[i] = Array.IndexOf(network.Relations, parsed.Arcs[i].Relation);
        }

        return sentence;
    }
}
