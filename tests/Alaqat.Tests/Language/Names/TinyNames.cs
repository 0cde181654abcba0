using Alaqat.Language;
using Alaqat.Train;

namespace Alaqat.Tests;

/// <summary>A name tagger that learnt from a handful of sentences written for the tests.</summary>
static class TinyNames
{
    /// <summary>Words with the clitic before a plus sign, then a slash and the label.</summary>
    static readonly string[] Lessons =
    [
        "زار/O الوزير/O علي/B-PER حسن/I-PER مدينة/O بغداد/B-LOC",
        "قال/O الوزير/O خالد/B-PER منصور/I-PER في/O دمشق/B-LOC",
        "عقدت/O منظمة/B-ORG السلام/I-ORG اجتماعا/O في/O و+بغداد/B-LOC",
        "وصل/O خالد/B-PER و+علي/B-PER إلى/O مدينة/O دمشق/B-LOC",
        "أعلنت/O منظمة/B-ORG العمل/I-ORG ذلك/O في/O عمان/B-LOC",
        "التقى/O سكان/B-NORP الشمال/I-NORP الوزير/O علي/B-PER حسن/I-PER",
    ];

    public static NameExample[] Examples { get; } = Array.ConvertAll(Lessons, Example);

    public static NameTagger Train(int seed = 1, int epochs = 40)
    {
        var phrases = new Dictionary<uint, int> { [NameHash.Of("منظمه")] = 1 << (int)NameClass.OrganisationHead, [NameHash.Of("وزير")] = 1 << (int)NameClass.Title };
        var lexicon = new NameLexicon(NameEntries.Of(phrases), NameEntries.Empty);
        var options = new NameTrainingOptions { Seed = seed, Epochs = epochs, NetworkEpochs = epochs, Hidden = 16, FeatureSize = 16, MinimumCount = 1, NetworkMinimumCount = 1, NetworkRate = 0.02f };
        var vectors = new NameVectors(NameEntries.Of(new Dictionary<uint, int> { [NameHash.Of("دمشق")] = 0 }), 16, [.. Enumerable.Range(-8, 16).Select(i => (sbyte)(i * 10))], [0.01f]);
        return new NameTagger(NameTrainer.Train(Examples, [], lexicon, vectors, options, static _ => { }));
    }

    /// <summary>A sentence whose tokens stand between spaces; a plus sign cuts a token into words.</summary>
    public static TaggedSentence Sentence(params string[] tokens)
    {
        var (at, words, spans) = (0, new List<Segment>(), new List<Token>());
        foreach (var token in tokens)
        {
            var (start, first) = (at, words.Count);
            foreach (var part in token.Split('+'))
            {
                words.Add(new Segment(new TextSpan(at, at + part.Length), part, spans.Count));
                at += part.Length;
            }

            spans.Add(new Token(new TextSpan(start, at), first, words.Count - first, true));
            at++;
        }

        return new TaggedSentence(new SegmentedSentence(new TextSpan(0, Math.Max(0, at - 1)), [.. spans], [.. words]), new Morphology[words.Count]);
    }

    static NameExample Example(string lesson)
    {
        var cells = lesson.Split(' ').Select(cell => cell.Split('/')).ToArray();
        var lines = cells.Select(cell => cell[0].Replace("+", "", StringComparison.Ordinal) + " " + cell[1]);
        var bio = BioReader.Read(new StringReader(string.Join('\n', lines))).Single();
        var corpus = new NameCorpus("test", "test", HasGroups: true);
        return NameExamples.Of(bio, corpus, Sentence([.. cells.Select(cell => cell[0])]));
    }
}
