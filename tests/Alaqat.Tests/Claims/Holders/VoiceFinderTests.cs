using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class VoiceFinderTests
{
    const string Open = "\u00AB";
    const string Close = "\u00BB";
    const string Says = "\u062A\u0635\u0631\u064A\u062D"; // tasrih

    static VoiceFinder Finder() => new(VoiceLexicon.Read([KnowledgeFiles.Of("frames/voices.tsv", "lemma\tpos\tkind\tcomplement", Says + "\tnoun\tsay\t:")]));

    static SentenceContext Saying(string id, string rest = "c") =>
        TestSentence.Context($"{Says} b : {rest}", new Mention(0, 1, 2, 1, id, MentionKind.Name, Framing.Neutral, "test"));

    static Voice[] Carried(VoiceFinder finder, SentenceContext context) =>
        [.. finder.Enter(context).All.Where(v => v.Kind == VoiceKind.Carried)];

    [Fact]
    public void TheActorAfterAWordOfSayingMaySpeak()
    {
        var voices = Finder().Enter(Saying("RUS")).All;

        Assert.Contains(voices, v => v.Word == 0 && v.Complement == 2 && v.Speaker[0].Id == "RUS");
    }

    [Fact]
    public void TheFirstSentenceHasNoCarriedVoice() => Assert.Empty(Carried(Finder(), TestSentence.Context("a b")));

    [Fact]
    public void TheLastSpeakersAreCarriedOnTheLatestFirst()
    {
        var finder = Finder();
        finder.Enter(TestSentence.Context("a b"));
        Remember(finder, "USA");
        Remember(finder, "RUS");

        Assert.Equal(["RUS", "USA"], Carried(finder, TestSentence.Context("c d")).Select(v => v.Speaker[0].Id).Where(id => id is "RUS" or "USA"));
    }

    [Fact]
    public void AVoiceFadesAfterFourSentences()
    {
        var finder = Finder();
        Remember(finder, "RUS");

        Assert.Equal([1, 1, 1, 1, 0], Enumerable.Range(0, 5).Select(_ => Carried(finder, TestSentence.Context("c d")).Length));
    }

    [Fact]
    public void AnOpenQuotationIsToldUntilItCloses()
    {
        var finder = Finder();
        finder.Enter(Saying("RUS", $"{Open} c"));

        Assert.True(Carried(finder, TestSentence.Context($"c {Close} d"))[0].QuoteOpen);
        Assert.False(Carried(finder, TestSentence.Context("e f"))[0].QuoteOpen);
    }

    static void Remember(VoiceFinder finder, string id) => finder.Enter(Saying(id));
}
