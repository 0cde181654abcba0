using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Treebank sentences as the tagger sees them.</summary>
static class TagData
{
    /// <summary>The sentences of a CoNLL-U file, each as segments and as what the treebank says of its words.</summary>
    public static Document Read(string path)
    {
        using var reader = File.OpenText(path);
        return ConlluReader.Read(reader, path);
    }

    public static SegmentedSentence Segmented(Sentence sentence) =>
        new(sentence.Span, sentence.Tokens, [.. sentence.Words.Select(word => new Language.Segment(word.Span, word.Form, word.Token))]);

    /// <summary>A key for finding a sentence again in another conversion of the same treebank.</summary>
    public static string Key(Sentence sentence) =>
        string.Join(' ', sentence.Words.Select(word => FormFolding.Heavy(word.Form)));

    /// <summary>Every tag of sentences that have parts of speech, the frequent first.</summary>
    public static TagSet Tags(IEnumerable<Sentence> sentences) =>
        new([.. sentences.SelectMany(sentence => sentence.Words)
            .Where(word => word.Upos != Upos.None)
            .GroupBy(word => (word.Upos, word.Morphology.Features))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Features, StringComparer.Ordinal)
            .Select(group => group.Key)]);

    /// <summary>Whether the lemma of a word comes from its form by more than a rule.</summary>
    public static bool HasLearntLemma(Word word) =>
        word.Upos is not (Upos.X or Upos.PUNCT or Upos.SYM) && word.Lemma != "_" && char.IsLetter(word.Form[0]) && (word.Upos != Upos.None || word.Morphology.Features != "_");

    public static string Script(Word word) => EditScript.Between(word.Form, LemmaLexicon.Bare(word.Lemma));

    /// <summary>Edit scripts that occur at least twice, the frequent first.</summary>
    public static string[] Scripts(IEnumerable<Sentence> sentences) =>
        [.. sentences.SelectMany(sentence => sentence.Words).Where(HasLearntLemma).GroupBy(Script, StringComparer.Ordinal)
            .Where(group => group.Count() >= 2)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)];

    public static TagExample Example(Sentence sentence, TagSet tags, UniMorphMap uniMorph, Dictionary<string, int> scripts) => new(
        Segmented(sentence),
        [.. sentence.Words.Select(word => word.Morphology)],
        [.. sentence.Words.Select(word => word.Upos == Upos.None ? uniMorph.Allowed(word.Morphology.Features, word.Form) : [tags.Find(word.Upos, word.Morphology.Features)])],
        [.. sentence.Words.Select(word => HasLearntLemma(word) ? scripts.GetValueOrDefault(Script(word), -1) : -1)]);
}
