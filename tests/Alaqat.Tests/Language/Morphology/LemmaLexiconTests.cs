using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class LemmaLexiconTests
{
    static readonly LemmaEntry[] Entries =
    [
        new("\u0623\u062D\u0645\u062F", Upos.PROPN, "\u0623\u064E\u062D\u0645\u064E\u062F", 2), // Ahmad
        new("\u0627\u062D\u0645\u062F", Upos.VERB, "\u062D\u0645\u062F", 1),                    // praise
        new("\u0623\u062D\u0645\u062F", Upos.PROPN, "\u0623\u064F\u062D\u0645\u062F", 5),       // another reading of the first
    ];

    [Fact]
    public void AFormIsFoundAsWrittenElseWithoutItsHamza()
    {
        var lexicon = new LemmaLexicon(Entries);

        Assert.Equal([0, 2], lexicon.Find("\u0623\u062D\u0645\u062F", Upos.PROPN));
        Assert.Equal([0, 2], lexicon.Find("\u0627\u062D\u0645\u062F", Upos.PROPN));
        Assert.Equal([1], lexicon.Find("\u0627\u062D\u0645\u062F", Upos.VERB));
        Assert.Empty(lexicon.Find("\u0643", Upos.VERB));
    }

    [Fact]
    public void OfSeveralVocalisationsTheOneSeenMostIsTaken()
    {
        var lexicon = new LemmaLexicon(Entries);

        Assert.Equal(Entries[2].Lemma, lexicon.Vocalise("\u0623\u062D\u0645\u062F", Upos.PROPN));
        Assert.Equal("\u0623\u062D\u0645\u062F", lexicon.Vocalise("\u0623\u062D\u0645\u062F", Upos.ADJ));
        Assert.True(lexicon.Knows("\u062D\u0645\u062F", Upos.VERB));
        Assert.False(lexicon.Knows("\u062D\u0645\u062F", Upos.NOUN));
    }
}
