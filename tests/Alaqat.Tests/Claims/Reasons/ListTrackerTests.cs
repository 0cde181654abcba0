using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class ListTrackerTests
{
    static readonly ListLexicon Lists = ListLexicon.Read(
    [
        KnowledgeFiles.Of("cues/lists.tsv", "form\tkind\tvalue\trole\tgloss\texample", "هدف\theader\t\tgoal\taim\t", "أولا\tordinal\t1\tany\tfirst\t", "ثانيا\tordinal\t2\tany\tsecond\t"),
    ]);

    static readonly CueLexicon Cues = CueLexicon.Read([]);

    /// <summary>"The aim of building friendship with Ghana: first: peace, second: trade." The act stands at 1 (building) and 2 (friendship).</summary>
    static readonly SentenceView View = Words("هدف", "بناء", "صداقة", "غانا", ":", "أولا", ":", "سلام", ".", "ثانيا", ":", "تجارة", ".");

    static SentenceView Words(params string[] forms) => new(
        0,
        new Sentence(default, [], [.. forms.Select((form, i) => new Word(i, default, form, i, new Morphology(form.Length == 1 ? Upos.PUNCT : Upos.NOUN, "_", form), new Arc(-1, "dep")))], []),
        "");

    static ScoredClaim Claim(int word, ClaimType type, string target, double probability)
    {
        var nowhere = new Placement("", "", "", 0, 0, 0, 0, 0);
        return new ScoredClaim(
            new Trigger(word, word, type, null, default),
            Mention.None with { ActorId = "TGO", Kind = MentionKind.Name }, nowhere,
            Mention.None with { ActorId = target, Kind = MentionKind.Name }, nowhere, probability);
    }

    static int[] Owners(params ScoredClaim[] claims)
    {
        var items = new ListTracker(Lists, Cues).Enter(View, claims, first: 10);
        Assert.Equal([7, 11], items.Select(item => item.Span.First));
        return items[0].Claims;
    }

    [Fact]
    public void TheNearestActHasTheList() =>
        Assert.Equal([10], Owners(Claim(1, ClaimType.SUPPORT, "GHA", 0.4), Claim(2, ClaimType.ALIGNED, "NGA", 0.9)));

    [Fact]
    public void TheSurestTellingOfTheSameTwoHasTheList() =>
        Assert.Equal([11], Owners(Claim(1, ClaimType.SUPPORT, "GHA", 0.4), Claim(2, ClaimType.ALIGNED, "GHA", 0.9)));
}
