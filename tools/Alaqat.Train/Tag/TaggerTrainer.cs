using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Makes a tagger from treebank sentences.</summary>
static class TaggerTrainer
{
    /// <param name="sentences">Sentences with tags; those without parts of speech have UniMorph bundles for features.</param>
    /// <param name="knowledge">What is known of words beside the treebank.</param>
    /// <param name="options">How to train.</param>
    /// <param name="report">Takes a line of progress.</param>
    public static Tagger Train(Sentence[] sentences, WordKnowledge knowledge, TagLearnerOptions options, Action<string> report)
    {
        var tags = TagData.Tags(sentences);
        var uniMorph = new UniMorphMap(tags);
        var scripts = TagData.Scripts(sentences);
        var numbers = scripts.Select((script, number) => (script, number)).ToDictionary(pair => pair.script, pair => pair.number, StringComparer.Ordinal);
        var examples = sentences.Select(sentence => TagData.Example(sentence, tags, uniMorph, numbers)).ToArray();
        var words = new WordFeatures(knowledge.Classes);
        var features = Features(examples, words, options);
        report($"{examples.Length} sentences, {examples.Sum(example => example.Gold.Length)} words, {tags.Tags.Length} tags, {scripts.Length} scripts, {features.Hashes.Length} features");

        var network = new TaggerNetwork(words, features, knowledge.Vectors, options.Hidden, options.Levels, tags.Tags.Length, scripts.Length);
        new TagLearner(network, tags, options).Train(examples, (epoch, loss) => report(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"epoch {epoch} of {options.Epochs}: loss {loss:0.0000}")));
        return new Tagger(network, tags, new Lemmatiser(new LemmaLexicon([.. Lexicon(sentences, uniMorph, tags), .. knowledge.Lemmas]), scripts, knowledge.Vectors));
    }

    static FeatureTable Features(TagExample[] examples, WordFeatures words, TagLearnerOptions options)
    {
        var counts = new Dictionary<ulong, int>();
        var order = new List<ulong>();
        var features = new List<ulong>();
        foreach (var example in examples)
        {
            for (var t = 0; t < example.Gold.Length; t++)
            {
                features.Clear();
                words.Collect(example.Sentence, t, features);
                foreach (var feature in features)
                {
                    var count = counts.GetValueOrDefault(feature) + 1;
                    counts[feature] = count;
                    if (count == options.MinFeature)
                        order.Add(feature);
                }
            }
        }

        return new FeatureTable([.. order], options.FeatureSize, new float[order.Count * options.FeatureSize]);
    }

    /// <summary>What forms were seen with what lemmas; the words of the morphology set with the part of speech their bundle allows.</summary>
    static LemmaEntry[] Lexicon(Sentence[] sentences, UniMorphMap uniMorph, TagSet tags)
    {
        var counts = new Dictionary<(string Form, Upos Upos, string Lemma), int>();
        foreach (var word in sentences.SelectMany(sentence => sentence.Words).Where(TagData.HasLearntLemma))
        {
            foreach (var upos in PartsOfSpeech(word, uniMorph, tags))
            {
                var key = (word.Form, upos, word.Lemma);
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return [.. counts.Select(pair => new LemmaEntry(pair.Key.Form, pair.Key.Upos, pair.Key.Lemma, pair.Value))];
    }

    static IEnumerable<Upos> PartsOfSpeech(Word word, UniMorphMap uniMorph, TagSet tags) =>
        word.Upos != Upos.None
            ? [word.Upos]
            : uniMorph.Allowed(word.Morphology.Features, word.Form).Select(tag => tags.Tags[tag].Upos).Where(upos => upos != Upos.X).Distinct();
}
