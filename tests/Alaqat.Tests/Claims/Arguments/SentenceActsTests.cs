using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class SentenceActsTests
{
    /// <summary>"The minister accused «the state» of bombing": words without a tree.</summary>
    static readonly SentenceView View = Words("اتهم", "الوزير", "«", "الدولة", "»", "بقصف");

    static readonly SentenceActs Acts = SentenceActs.Of(View, [Act(0, ClaimType.ACCUSE), Act(5, ClaimType.ASSAULT), Act(5, ClaimType.COERCE)]);

    static Trigger Act(int word, ClaimType type) => new(word, word, type, null, default);

    static SentenceView Words(params string[] forms) => new(
        0,
        new Sentence(default, [], [.. forms.Select((form, i) => new Word(i, default, form, i, new Morphology(Upos.NOUN, "_", form), new Arc(-1, "dep")))], []),
        "");

    [Fact]
    public void AWordCountsOnceHoweverManyTypesItMayTell()
    {
        Assert.Equal(2, Acts.Count);
        Assert.Equal("ASSAULT", Acts.At(5));
    }

    [Fact]
    public void WordsWithoutAnActAndWordsOutsideAreADash()
    {
        Assert.Equal("-", Acts.At(1));
        Assert.Equal("-", Acts.At(-1));
        Assert.Equal("-", Acts.Before(0));
    }

    [Fact]
    public void TheNearestActBeforeAWordIsFound() => Assert.Equal("ACCUSE", Acts.Before(5));

    [Fact]
    public void AQuotedWordStandsApartFromWordsOutside()
    {
        Assert.True(Acts.Quoted(3));
        Assert.False(Acts.SameQuote(3, 0));
        Assert.True(Acts.SameQuote(0, 5));
    }
}
