using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class RivalsTests
{
    static readonly Trigger Visit = new(5, 5, ClaimType.CONSULT, null, default);

    static Mention Actor(string id, MentionKind kind = MentionKind.Name) => Mention.None with { ActorId = id, Kind = kind };

    static Placement At(int distance, int back = 0) => new("subj", "nsubj", "", distance, 0, 0, 0, back);

    [Fact]
    public void TheNearerOfTwoThatFitAlikeStandsAhead()
    {
        var rivals = new Rivals(Visit, [Actor("FRA"), Actor("DEU")], [At(1), At(-4)], Side.Source);

        Assert.Equal(0, rivals.Ahead(At(1)));
        Assert.Equal(1, rivals.Ahead(At(-4)));
    }

    [Fact]
    public void NobodyIsNamedWhereAllStandInEarlierSentences()
    {
        var nobody = new Rivals(Visit, [Actor("FRA"), Mention.None], [At(-99, back: 1), At(0)], Side.Target);
        var pronoun = new Rivals(Visit, [Actor("FRA", MentionKind.Pronoun)], [At(2)], Side.Target);

        Assert.Equal(7, nobody.BestNamed);
        Assert.Equal((7, 4), (pronoun.BestNamed, pronoun.BestReferred));
    }
}
