using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Segments and tags the text of name corpora as the product does, each text as one sentence.</summary>
sealed class NameAnalyser
{
    readonly WordSegmenter _segmenter;
    readonly Tagger _tagger;

    /// <param name="models">Folder with <c>segmenter.bin</c> and <c>tagger.bin</c>.</param>
    public NameAnalyser(string models)
    {
        using var segmenter = File.OpenRead(Path.Combine(models, "segmenter.bin"));
        using var tagger = File.OpenRead(Path.Combine(models, "tagger.bin"));
        _segmenter = WordSegmenter.Load(segmenter);
        _tagger = Tagger.Load(tagger);
    }

    public TaggedSentence Analyse(string text) => _tagger.Tag(Segment(text));

    public SegmentedSentence Segment(string text)
    {
        var sentence = new TextSpan(0, text.Length);
        return _segmenter.Segment(text, sentence, Tokenizer.Tokenize(text, sentence));
    }

    /// <summary>The sentences of running text.</summary>
    public IEnumerable<TaggedSentence> Sentences(string text) =>
        SentenceSplitter.Split(text, SplitMode.Prose).Select(sentence => _tagger.Tag(_segmenter.Segment(text, sentence, Tokenizer.Tokenize(text, sentence))));

    /// <summary>Segments only; for words whose tags play no part.</summary>
    public TaggedSentence Untagged(string text)
    {
        var segmented = Segment(text);
        return new TaggedSentence(segmented, new Morphology[segmented.Words.Length]);
    }
}
