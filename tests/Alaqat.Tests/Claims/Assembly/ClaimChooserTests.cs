using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class ClaimChooserTests
{
    static readonly Placement Nowhere = new("", "", "", 0, 0, 0, 0, 0);

    static Mention Actor(string id, int word) =>
        id == "-" ? Mention.None : new Mention(0, word, word + 1, word, id, MentionKind.Name, Framing.Neutral, "test");

    /// <summary>A triple whose trigger is the word <paramref name="word"/>; each actor stands where its first letter says.</summary>
    static ScoredClaim Triple(int word, ClaimType type, string source, string target, double probability, string slot = "") => new(
        new Trigger(word, word, type, null, default),
        Actor(source, 100 + source[0]), Nowhere with { Slot = slot },
        Actor(target, 100 + target[0]), Nowhere with { Slot = slot },
        probability);

    static string[] Choose(params ScoredClaim[] scored) =>
        [.. ClaimChooser.Choose([.. scored], 0.5).Select(c => $"{c.Trigger.Word} {c.Source.ActorId} {c.Trigger.Type} {c.Target.ActorId}")];

    [Fact]
    public void OneBelowTheThresholdIsLeftOut() =>
        Assert.Equal(["1 A ACCUSE B"], Choose(Triple(1, ClaimType.ACCUSE, "A", "B", 0.5), Triple(2, ClaimType.ACCUSE, "C", "D", 0.49)));

    [Fact]
    public void ATriggerHasOneType() =>
        Assert.Equal(["1 A ACCUSE B"], Choose(Triple(1, ClaimType.REJECT, "A", "B", 0.6), Triple(1, ClaimType.ACCUSE, "A", "B", 0.7)));

    [Fact]
    public void ATriggerHasOneDirection() =>
        Assert.Equal(["1 A ACCUSE B"], Choose(Triple(1, ClaimType.ACCUSE, "A", "B", 0.7), Triple(1, ClaimType.ACCUSE, "B", "A", 0.6)));

    [Fact]
    public void FightingBetweenTwoGoesBothWays() =>
        Assert.Equal(
            ["1 A ASSAULT B", "1 B ASSAULT A"],
            Choose(Triple(1, ClaimType.ASSAULT, "A", "B", 0.7, "\u0628\u064A\u0646"), Triple(1, ClaimType.ASSAULT, "B", "A", 0.6, "\u0628\u064A\u0646")));

    [Fact]
    public void TheSameClaimIsToldOnceInASentence() =>
        Assert.Equal(["5 A ACCUSE B"], Choose(Triple(1, ClaimType.ACCUSE, "A", "B", 0.6), Triple(5, ClaimType.ACCUSE, "A", "B", 0.7)));

    [Fact]
    public void TwoTellingsOfOneClaimSpeakForEachOther()
    {
        var chosen = Assert.Single(ClaimChooser.Choose([Triple(5, ClaimType.ACCUSE, "A", "B", 0.3), Triple(1, ClaimType.ACCUSE, "A", "B", 0.4)], 0.5));
        Assert.Equal(1, chosen.Trigger.Word);
        Assert.Equal(1 - (0.6 * 0.7), chosen.Probability, 12);
    }

    [Fact]
    public void ASymmetricClaimIsToldInOneOrder() =>
        Assert.Equal(["1 A CONSULT B"], Choose(Triple(1, ClaimType.CONSULT, "A", "B", 0.7), Triple(5, ClaimType.CONSULT, "B", "A", 0.6)));

    [Fact]
    public void AnAnswerIsAClaimOfItsOwn() =>
        Assert.Equal(["1 A ACCUSE B", "5 B ACCUSE A"], Choose(Triple(1, ClaimType.ACCUSE, "A", "B", 0.7), Triple(5, ClaimType.ACCUSE, "B", "A", 0.6)));

    [Fact]
    public void AHiddenSideYieldsToAKnownOne() =>
        Assert.Equal(["1 A ACCUSE B"], Choose(Triple(1, ClaimType.ACCUSE, "A", "B", 0.7), Triple(1, ClaimType.ACCUSE, "A", "-", 0.6), Triple(1, ClaimType.ACCUSE, "-", "B", 0.6)));

    [Fact]
    public void OneTriggerTellsAtMostSixClaims() =>
        Assert.Equal(6, Choose([.. "BCDEFGHIJ".Select(target => Triple(1, ClaimType.CONSULT, "A", target.ToString(), 0.9))]).Length);

    [Fact]
    public void ClaimsStandInTextOrder() =>
        Assert.Equal(["1 A ACCUSE B", "3 C ACCUSE D"], Choose(Triple(3, ClaimType.ACCUSE, "C", "D", 0.9), Triple(1, ClaimType.ACCUSE, "A", "B", 0.6)));

    [Fact]
    public void TheOrderOfTheInputDoesNotMatter()
    {
        ScoredClaim[] scored =
        [
            Triple(1, ClaimType.ACCUSE, "A", "B", 0.7), Triple(1, ClaimType.REJECT, "A", "B", 0.7), Triple(1, ClaimType.ACCUSE, "C", "B", 0.7),
            Triple(4, ClaimType.CONSULT, "A", "D", 0.7), Triple(4, ClaimType.CONSULT, "D", "A", 0.7),
        ];
        var expected = Choose(scored);

        for (var i = 0; i < scored.Length; i++)
            Assert.Equal(expected, Choose([.. scored[i..], .. scored[..i]]));
    }
}
