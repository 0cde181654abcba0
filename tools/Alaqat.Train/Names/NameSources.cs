using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Loads what the name tagger is trained from and says plainly what is absent.</summary>
/// <param name="shared">Folder with <c>ner</c> and <c>lexicon</c>.</param>
/// <param name="data">The repository's human-edited knowledge.</param>
/// <param name="models">Folder with the segmenter, the tagger, clusters and vectors.</param>
/// <param name="report">Takes a line of progress.</param>
sealed class NameSources(string shared, string data, string models, Action<string> report)
{
    readonly NameAnalyser _analyser = new(models);

    /// <summary>The sentences of a corpus, none if it is absent.</summary>
    public List<NameExample> Corpus(NameCorpus corpus)
    {
        var path = Path.Combine(shared, "ner", corpus.Path);
        if (!Present(path, $"the name corpus {corpus.Name}"))
            return [];
        var examples = corpus.Read(path).ConvertAll(sentence => NameExamples.Of(sentence, corpus, _analyser));
        examples.RemoveAll(example => example.Units.Length == 0);
        report($"{corpus.Name}: {examples.Count} sentences, {examples.Sum(example => example.Gold.Length)} names");
        return examples;
    }

    public NameLexicon Lexicon()
    {
        var lists = new NameLists(_analyser);
        lists.ReadCues(Path.Combine(data, "names", "cues.tsv"));
        lists.ReadNames(Path.Combine(data, "names", "lists.tsv"));
        foreach (var file in Directory.GetFiles(Path.Combine(data, "actors"), "*.tsv").Order(StringComparer.Ordinal))
            lists.ReadActors(file);
        var properNouns = Path.Combine(shared, "lexicon", "camel-morph", "MSA-Noun-Prop-LEX.csv.gz");
        if (Present(properNouns, "the list of proper nouns of camel-morph"))
            lists.ReadProperNouns(properNouns);
        report($"{lists.Count} phrases in lists");
        using var clusters = File.OpenRead(Path.Combine(models, "clusters.bin"));
        return new NameLexicon(lists.ToEntries(), NameVectorsBuilder.Of(WordClusters.Load(clusters)));
    }

    public NameVectors Vectors(int limit)
    {
        using var file = File.OpenRead(Path.Combine(models, "vectors.bin"));
        return NameVectorsBuilder.Of(WordVectors.Load(file), limit);
    }

    /// <summary>Analysed sentences of raw news, evenly from the whole file; none if it is absent.</summary>
    /// <param name="words">About how many words.</param>
    public List<NameUnit[]> Raw(int words)
    {
        var path = Path.Combine(shared, "news", "raw.txt.gz");
        if (words == 0 || !Present(path, "raw news"))
            return [];
        var sentences = NameRawText.Read(path, words, _analyser);
        report($"raw news: {sentences.Count} sentences, {sentences.Sum(units => units.Length)} words");
        return sentences;
    }

    bool Present(string path, string what)
    {
        if (File.Exists(path))
            return true;
        report($"ABSENT, left out: {what} ({path})");
        return false;
    }
}
