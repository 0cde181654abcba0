using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.Tests;

/// <summary>What only a store on a server has.</summary>
[OnPostgres]
public sealed class PostgresStoreTests : IDisposable
{
    readonly TestStore _test = new(TestDatabase.Postgres);

    public void Dispose() => _test.Dispose();

    [StoreFact]
    public void FilesAreNumberedWithoutGaps() =>
        Assert.Equal(Enumerable.Range(1, PostgresDatabase.AllSteps().Count), PostgresDatabase.AllSteps().Select(migration => migration.Number));

    [StoreFact]
    public void AStoreOfANewerProgramIsRefused()
    {
        _test.Sql("INSERT INTO alaqat_migrations (number, name) VALUES (99, 'x')");

        var fault = Assert.Throws<StoreException>(() => AlaqatStore.Open(_test.File));

        Assert.Contains(": written by a newer Alaqat (store version 99; this one knows ", fault.Message, StringComparison.Ordinal);
        Assert.Throws<StoreException>(() => AlaqatStore.OpenOrCreate(_test.File));
    }

    [StoreFact]
    public void ADatabaseOfSomethingElseIsLeftAlone()
    {
        using (var database = StoreDatabase.At(_test.File))
        using (var session = database.Write())
            session.Run("CREATE TABLE x (y INTEGER)");

        Assert.Contains("a database, but not a store", Assert.Throws<StoreException>(() => AlaqatStore.Open(_test.File)).Message, StringComparison.Ordinal);
        Assert.Throws<StoreException>(() => AlaqatStore.OpenOrCreate(_test.File));
    }

    [StoreFact]
    public void AnEmptyDatabaseIsNoStoreUntilSomethingIsAdded()
    {
        Assert.Contains("there is no store in this database yet; 'alaqat add' makes one", Assert.Throws<StoreException>(() => AlaqatStore.Open(_test.File)).Message, StringComparison.Ordinal);
        _test.Add(Some.Stored("a", Some.Claim));
        using var store = AlaqatStore.Open(_test.File);

        Assert.Equal(1, store.Counts().Documents);
    }

    /// <summary>The first form of the schema had no forms of words.</summary>
    [StoreFact]
    public void AStoreOfAnOlderProgramIsBroughtUp()
    {
        _test.Add(Some.Stored("a", Some.Claim));
        _test.Sql("DROP TABLE word_forms; DELETE FROM alaqat_migrations WHERE number > 1");
        using var store = AlaqatStore.Open(_test.File);

        Assert.Empty(store.Check());
        Assert.Single(store.Claims(new ClaimFilter { Words = "موسكو" }));
    }

    [StoreFact]
    public void AMigrationThatFailsLeavesNothing()
    {
        _test.Store.Dispose();
        using var database = StoreDatabase.At(_test.File);
        using var session = database.Write();
        var all = database.Steps;
        Migration[] more = [.. all, new(all.Count + 1, "x.sql", "CREATE TABLE extra (y INTEGER); INSERT INTO absent VALUES (1);")];

        Assert.Throws<Npgsql.PostgresException>(() => Migrations.Apply(session, database.Name, more, all.Count + 1));

        Assert.Equal(all.Count, Migrations.Applied(session, database.Name));
        Assert.Equal(0, session.Tables("extra"));
    }

    [StoreFact]
    public async Task ManyProgramsMayMakeTheSameStoreAtOnce()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => AlaqatStore.OpenOrCreate(_test.File))));

        Assert.All(stores, store => Assert.Equal(0, store.Counts().Documents));
        Array.ForEach(stores, store => store.Dispose());
    }

    [StoreFact]
    public void TheSameArticlesMakeTheSameStoreAsInAFile()
    {
        using var file = new TestStore();
        var hostile = Some.Stored("h\0\uD800", Some.Claim);
        CodedArticle[] articles =
        [
            .. SmallCorpus.Articles,
            hostile with { Article = hostile.Article with { Title = "a\0b\uDC00\U0001F600", Source = new string('o', 9000), Url = new string('u', 9000) } },
            Some.Stored(new string('k', 9000), Some.Claim),
        ];
        foreach (var test in (TestStore[])[file, _test])
        {
            test.Add(articles);
            test.AddBy(new AnalysisVersion("engine 2", "data 1"), articles[2], articles[2], articles[^1]);
        }

        Assert.Equal(file.Dump(), _test.Dump());
        Assert.Empty(_test.Store.Check());
        Assert.Equal("outlet", Assert.Single(_test.Store.Documents(new DocumentFilter { Outlets = [new string('o', 9000)] })).Outlet is { Length: 9000 } ? "outlet" : null);
        Assert.Empty(_test.Store.Documents(new DocumentFilter { Outlets = ["\0\uD800"] }));
    }

    [StoreFact]
    public void TheStampChangesWithWhatIsStoredOnly()
    {
        _test.Add(Some.Stored("a", Some.Claim));
        var before = _test.Store.Stamp();
        _test.Add(Some.Stored("a", Some.Claim));

        Assert.Equal(before, _test.Store.Stamp());
        _test.Add(Some.Stored("b", Some.Claim));
        Assert.NotEqual(before, _test.Store.Stamp());
    }
}
