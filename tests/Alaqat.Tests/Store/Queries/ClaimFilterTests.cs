using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.Tests;

public class ClaimFilterTests : IDisposable
{
    readonly TestStore _test;

    public ClaimFilterTests()
        : this(TestDatabase.Sqlite)
    {
    }

    protected ClaimFilterTests(TestDatabase database)
    {
        _test = new TestStore(database);
        var july = Some.Claim with { Date = new PartialDate(2022, 7, 1), Type = ClaimType.REJECT, Status = ClaimStatus.Denied, Confidence = 0.4 };
        var said = Some.Claim with { Source = new ClaimActor("USA", null, Framing.Neutral), Holder = [new ClaimActor("MED.tass", null, Framing.Neutral)] };
        var other = Some.Stored("b", Some.Claim with { Source = Some.Claim.Target, Target = Some.Claim.Source });
        _test.Add(
            Some.Stored("a", Some.Claim, july, said),
            other with { Article = other.Article with { Source = "صحيفة", Date = new DateOnly(2023, 1, 1) } });
    }

    public void Dispose()
    {
        _test.Dispose();
        GC.SuppressFinalize(this);
    }

    void Check(ClaimFilter filter, params string[] expected)
    {
        Assert.Equal(expected, _test.Store.Claims(filter).Select(claim => FormattableString.Invariant($"{claim.Document.Key}{claim.Ordinal}")));
        Assert.Equal(expected.Length, _test.Store.Ties(filter).Count());
    }

    [StoreFact]
    public void NoConditionTellsAll() => Check(new ClaimFilter(), "a0", "a1", "a2", "b0");

    [StoreFact]
    public void DaysAreThoseOfTheActElseOfTheArticle()
    {
        Check(new ClaimFilter { Since = new DateOnly(2022, 7, 1) }, "a1", "b0");
        Check(new ClaimFilter { Until = new DateOnly(2022, 5, 9) }, "a0", "a2");
        Check(new ClaimFilter { Since = new DateOnly(2022, 6, 1), Until = new DateOnly(2022, 7, 1) }, "a1");
    }

    [StoreFact]
    public void TypesStatusesAndConfidence()
    {
        Check(new ClaimFilter { Types = [ClaimType.REJECT, ClaimType.AID] }, "a1");
        Check(new ClaimFilter { Statuses = [ClaimStatus.Actual] }, "a0", "a2", "b0");
        Check(new ClaimFilter { MinConfidence = 0.5 }, "a0", "a2", "b0");
    }

    [StoreFact]
    public void HoldersAndTheAuthor()
    {
        Check(new ClaimFilter { Holders = ["MED.tass"] }, "a2");
        Check(new ClaimFilter { Holders = ["author"] }, "a0", "a1", "b0");
        Check(new ClaimFilter { Holders = ["author", "MED.tass"] }, "a0", "a1", "a2", "b0");
        Check(new ClaimFilter { Holders = ["x'); DROP TABLE claims; --"] });
    }

    [StoreFact]
    public void ActorsOnEitherSideAndPairsInEitherOrder()
    {
        Check(new ClaimFilter { Actor = "USA" }, "a2");
        Check(new ClaimFilter { Actor = "RUS", OtherActor = "ISR" }, "a0", "a1", "b0");
        Check(new ClaimFilter { OtherActor = "USA" }, "a2");
        Check(new ClaimFilter { Actor = "FRA" });
    }

    [StoreFact]
    public void OutletsAndWords()
    {
        Check(new ClaimFilter { Outlets = ["صحيفة"] }, "b0");
        Check(new ClaimFilter { Words = "غارة موسكو", Outlets = ["صحيفة"] }, "b0");
        Check(new ClaimFilter { Words = "باريس" });
        Check(new ClaimFilter { Words = "؟" });
    }
}
