using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class NameTrieTests
{
    static ActorLexicon Lexicon(params string[] names) => ActorLexiconReader.Read(
    [
        KnowledgeFiles.Of("actors/bodies.tsv", ["id\tenglish\tkind\tnames\tadjectives\tmembers\tanaphors", .. names.Select((name, i) => $"ORG.n{i}\tN\tngo\t{name}\t\t\t")]),
    ]);

    static (string? Id, int Length) Longest(ActorLexicon lexicon, string words, int start = 0)
    {
        var entries = lexicon.Names.Longest(words.Split(' '), start, out var length);
        return (entries?[0].ActorId, length);
    }

    [Fact]
    public void TheLongestNameWins() =>
        Assert.Equal(("ORG.n1", 3), Longest(Lexicon("حزب", "حزب العدل الجديد"), "حزب العدل الجديد وصل"));

    [Fact]
    public void APrefixOfANameIsNone() => Assert.Equal((null, 0), Longest(Lexicon("حزب العدل"), "حزب الوطن"));

    [Fact]
    public void AfterAFailedLongerNameTheShorterOneStands() =>
        Assert.Equal(("ORG.n0", 1), Longest(Lexicon("حزب", "حزب العدل الجديد"), "حزب العدل القديم"));

    [Fact]
    public void ANameAtTheEndIsFound() => Assert.Equal(("ORG.n0", 2), Longest(Lexicon("حزب العدل"), "زار حزب العدل", 1));

    [Fact]
    public void OneNameMayStandForTwoActors()
    {
        var entries = Lexicon("الجبهه", "الجبهه").Names.Longest(["الجبهه"], 0, out _);

        Assert.Equal(["ORG.n0", "ORG.n1"], entries!.Select(e => e.ActorId));
    }

    [Fact]
    public void NamesAreCutAsTheSegmenterCutsThem() =>
        Assert.Equal(("ORG.n0", 4), Longest(Lexicon("منظمة الأغذية والزراعة"), "منظمه الاغذيه و الزراعه هنا"));
}
