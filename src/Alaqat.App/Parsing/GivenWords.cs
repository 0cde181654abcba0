using Alaqat.Language;

namespace Alaqat.App;

/// <summary>Sentences whose words, or words and tags, are given, through the rest of the language engine.</summary>
static class GivenWords
{
    public static Sentence Analyze(LanguageEngine engine, Sentence given, ParseStage stage)
    {
        var words = Array.ConvertAll(given.Words, static word => new Segment(word.Span, word.Form, word.Token));
        var segmented = new SegmentedSentence(given.Span, given.Tokens, words);
        return stage == ParseStage.Tagged
            ? engine.AnalyzeTagged(new TaggedSentence(segmented, Array.ConvertAll(given.Words, static word => word.Morphology)))
            : engine.AnalyzeSegmented(segmented);
    }

    public static Document Analyze(LanguageEngine engine, Document given, ParseStage stage) =>
        given with { Sentences = Array.ConvertAll(given.Sentences, sentence => Analyze(engine, sentence, stage)) };
}
