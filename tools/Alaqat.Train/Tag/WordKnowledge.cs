using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>What is known of words beside the treebank.</summary>
/// <param name="Vectors">Vectors from raw text.</param>
/// <param name="Classes">Word classes from camel-morph, by <see cref="WordFeatures.Key"/>.</param>
/// <param name="Lemmas">Lemmas that camel-morph gives to forms of raw text; their count is 0.</param>
sealed record WordKnowledge(WordVectors Vectors, WordTable Classes, LemmaEntry[] Lemmas)
{
    /// <param name="vectors">Path of the vectors.</param>
    /// <param name="shared">The folder of the data sets.</param>
    public static WordKnowledge Load(string vectors, string shared)
    {
        using var file = File.OpenRead(vectors);
        var data = new SegmentData(shared);
        var classes = new Dictionary<ulong, LexiconClass>();
        foreach (var (word, flags) in CamelLexicon.Read(data, NewsCounts.Read(data.News)))
        {
            var key = WordFeatures.Key(word);
            classes[key] = classes.GetValueOrDefault(key) | flags;
        }

        var loaded = WordVectors.Load(file);
        return new WordKnowledge(
            loaded,
            WordTable.Build([.. classes.OrderBy(pair => pair.Key).Select(pair => (pair.Key, (byte)pair.Value))]),
            CamelLemmas.Read(data, loaded));
    }
}
