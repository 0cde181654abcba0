using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary>Reads trees from CoNLL-U files.</summary>
static class Treebank
{
    public static List<ParsedSentence> Read(string path)
    {
        using var reader = new StreamReader(path);
        return [.. ConlluReader.Read(reader, path).Sentences.Select(Parsed)];
    }

    /// <summary>The same trees, each relation without its subtype: for treebanks whose subtypes ours does not have.</summary>
    public static ParsedSentence WithoutSubtypes(ParsedSentence sentence) =>
        sentence with { Arcs = Array.ConvertAll(sentence.Arcs, arc => arc with { Relation = arc.Relation.Split(':')[0] }) };

    public static ParsedSentence Parsed(Sentence sentence)
    {
        var words = Array.ConvertAll(sentence.Words, word => new Language.Segment(word.Span, word.Form, word.Token));
        var tagged = new TaggedSentence(new SegmentedSentence(sentence.Span, sentence.Tokens, words), Array.ConvertAll(sentence.Words, word => word.Morphology));
        return new ParsedSentence(tagged, Array.ConvertAll(sentence.Words, word => word.Arc));
    }
}
