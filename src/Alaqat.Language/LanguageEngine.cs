namespace Alaqat.Language;

/// <summary>
/// Arabic text to analysed sentences: splitter, tokenizer, word segmenter, tagger, parser, name tagger.
/// Immutable and safe to share among threads; never throws because of what a text says.
/// </summary>
public sealed class LanguageEngine
{
    readonly WordSegmenter _segmenter;
    readonly Tagger? _tagger;
    readonly Parser? _parser;
    readonly NameTagger? _names;

    /// <summary>An engine of these models.</summary>
    public LanguageEngine(WordSegmenter segmenter, Tagger tagger, Parser parser, NameTagger names)
    {
        _segmenter = segmenter;
        _tagger = tagger;
        _parser = parser;
        _names = names;
    }

    /// <summary>An engine that segments and tags, for the parser's trainer; all words hang from the first one.</summary>
    internal LanguageEngine(WordSegmenter segmenter, Tagger tagger)
    {
        _segmenter = segmenter;
        _tagger = tagger;
    }

    /// <summary>An engine that only segments, for the segmenter's own trainer; words stay untagged.</summary>
    internal LanguageEngine(WordSegmenter segmenter) => _segmenter = segmenter;

    /// <summary>Loads the models from the streams that <paramref name="open"/> gives for their file names.</summary>
    /// <param name="open">Opens a model, which must be there.</param>
    /// <exception cref="InvalidDataException">A stream does not hold the model that its name says.</exception>
    public static LanguageEngine Load(Func<string, Stream> open) => LoadAsync(open).GetAwaiter().GetResult();

    /// <summary>
    /// Begins to load the models, each on a thread of its own, those that take longest first; all of them are begun when this returns,
    /// so that what a caller begins afterwards comes after them where threads are few.
    /// </summary>
    /// <param name="open">Opens a model, which must be there.</param>
    /// <returns>The engine; a fault is thrown when it is awaited.</returns>
    public static async Task<LanguageEngine> LoadAsync(Func<string, Stream> open)
    {
        using var tagger = open("tagger.bin");
        using var parser = open("parser.bin");
        using var names = open("names.bin");
        using var segmenter = open("segmenter.bin");
        var loadedTagger = Task.Run(() => Tagger.Load(tagger));
        var loadedNames = Task.Run(() => NameTagger.Load(names));
        var loadedParser = Task.Run(() => Parser.Load(parser));
        var loadedSegmenter = Task.Run(() => WordSegmenter.Load(segmenter));
        // The streams may be closed only when nobody reads them any more.
        await Task.WhenAll(loadedTagger, loadedNames, loadedParser, loadedSegmenter).ConfigureAwait(false);
        return new LanguageEngine(
            await loadedSegmenter.ConfigureAwait(false), await loadedTagger.ConfigureAwait(false), await loadedParser.ConfigureAwait(false), await loadedNames.ConfigureAwait(false));
    }

    /// <summary>Analyses a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="mode">Where sentences may end.</param>
    public Document Analyze(string text, SplitMode mode = SplitMode.Prose) => Analyze(text, SentenceSplitter.Split(text, mode));

    /// <summary>Analyses some sentences of a text: each by itself, so that a long text may be analysed piece by piece.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="sentences">Sentences of it, as <see cref="SentenceSplitter"/> finds them.</param>
    public Document Analyze(string text, TextSpan[] sentences) =>
        new(text, Array.ConvertAll(sentences, sentence => AnalyzeSegmented(Segment(text, sentence))));

    /// <summary>Sentences, tokens and syntactic words only.</summary>
    public SegmentedSentence[] Segment(string text, SplitMode mode = SplitMode.Prose) =>
        Array.ConvertAll(SentenceSplitter.Split(text, mode), sentence => Segment(text, sentence));

    SegmentedSentence Segment(string text, TextSpan sentence) => _segmenter.Segment(text, sentence, Tokenizer.Tokenize(text, sentence));

    /// <summary>Tags, parses and finds the names of a sentence whose words are known.</summary>
    public Sentence AnalyzeSegmented(SegmentedSentence sentence)
    {
        var tagged = _tagger?.Tag(sentence)
            ?? new TaggedSentence(sentence, Array.ConvertAll(sentence.Words, static word => new Morphology(Upos.X, "_", word.Form)));
        return AnalyzeTagged(tagged);
    }

    /// <summary>Parses and finds the names of a sentence whose words and tags are known.</summary>
    public Sentence AnalyzeTagged(TaggedSentence tagged) => new(_parser?.Parse(tagged) ?? Unparsed(tagged), _names?.Find(tagged) ?? []);

    static ParsedSentence Unparsed(TaggedSentence tagged)
    {
        var arcs = new Arc[tagged.Count];
        for (var i = 0; i < arcs.Length; i++)
            arcs[i] = i == 0 ? new Arc(-1, "root") : new Arc(0, "dep");
        return new ParsedSentence(tagged, arcs);
    }
}
