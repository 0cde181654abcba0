using Alaqat.Claims;
using Alaqat.Train;

namespace Alaqat.Tests;

public sealed class HolderTaskTests
{
    const string Says = "\u062A\u0635\u0631\u064A\u062D"; // tasrih

    static readonly VoiceLexicon Lexicon = VoiceLexicon.Read([KnowledgeFiles.Of("frames/voices.tsv", "lemma\tpos\tkind\tcomplement", Says + "\tnoun\tsay\t:")]);

    static SentenceContext Said => TestSentence.Context($"{Says} b : c", new Mention(0, 1, 2, 1, "RUS", MentionKind.Name, Framing.Neutral, "test"));

    static SentenceContext Plain => TestSentence.Context("a b d c");

    /// <summary>One claim at the fourth word.</summary>
    static HolderStep Step(SentenceContext context, params string[] gold)
    {
        var nowhere = new Placement("", "", "", 0, 0, 0, 0, 0);
        var claim = new ScoredClaim(new Trigger(3, 3, ClaimType.ASSAULT, null, default), Mention.None, nowhere, Mention.None, nowhere, 1);
        return new HolderStep(context, new VoiceFinder(Lexicon).Enter(context), claim, gold);
    }

    /// <summary>Texts in which what stands behind a word of saying is its speaker's, and all else the author's.</summary>
    static HolderChooser Trained()
    {
        var task = new HolderTask(goldCopies: 2);
        for (var i = 0; i < 20; i++)
        {
            var unit = new GoldUnit($"X{i}", new Article(""), [], Extra: i % 3 > 0);
            task.Add(unit, -1, i % 2 == 0 ? [Step(Said, "RUS"), Step(Said, "RUS")] : [Step(Plain), Step(Plain)]);
        }

        var settings = new FollowUpSettings(10, 0.1, 0, 0.1);
        task.Prepare(settings, seed: 1);
        return new HolderChooser(task.Train(settings, seed: 1, without: null));
    }

    [Fact]
    public void TheSpeakerHoldsWhatIsSaidAndTheAuthorTheRest()
    {
        var chooser = Trained();
        var (said, plain) = (Step(Said), Step(Plain));

        Assert.Equal("RUS", chooser.Choose(said.Context, said.Voices, said.Claim, HolderBefore.None)?.Speaker[0].Id);
        Assert.Null(chooser.Choose(plain.Context, plain.Voices, plain.Claim, HolderBefore.None));
    }

    [Fact]
    public void NothingIsTrainedBeforeTheFirstRound() =>
        Assert.Throws<InvalidOperationException>(() => new HolderTask(1).Train(new FollowUpSettings(1, 0.1, 0, 0.1), 1, null));
}
