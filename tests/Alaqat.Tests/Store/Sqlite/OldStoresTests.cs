using Alaqat.Store;
using Xunit.Abstractions;

namespace Alaqat.Tests;

public sealed class OldStoresTests(ITestOutputHelper log) : IDisposable
{
    /// <summary>Stores that older programs wrote; the name of each is its version.</summary>
    static readonly string Folder = RepositoryFiles.Path("tests/Alaqat.Tests/Store/Sqlite/OldStores");

    readonly TestStore _test = new();

    public void Dispose() => _test.Dispose();

    static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.store").Select(path => Path.GetFileName(path)!);

    public static TheoryData<string> Files => [.. Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void AStoreOfEachEarlierVersionIsBroughtUp(string name)
    {
        File.Copy(Path.Combine(Folder, name), _test.Path("old.db"));
        using var store = AlaqatStore.Open(_test.Path("old.db"));

        Assert.Empty(store.Check());
        Assert.Equal((3, 1, 3), (store.Counts().Documents, store.Counts().Copies, store.Counts().Claims));
        Assert.Equal("paper-1", Assert.Single(store.Copies(store.Article("wire-1")!.Document)).Key);
        Assert.Equal("IGO.eu", Assert.Single(store.Claims(new ClaimFilter { Words = "العقوبات" })).Target!.Id);
    }

    [Fact]
    public void ThereIsOneOfEachEarlierVersion() =>
        Assert.Equal(
            Enumerable.Range(1, SqliteDatabase.AllSteps().Count - 1).Select(number => FormattableString.Invariant($"{number}.store")),
            Names.Order(StringComparer.Ordinal));

    [Fact]
    public void TheSqliteShellReadsAStore()
    {
        _test.Add(Some.Stored("a", Some.Claim));
        using var shell = TestProcess.Other("sqlite3", _test.File, "SELECT article, source, type, target, day FROM claim_list; SELECT e.role, e.start FROM evidence e WHERE role = 'trigger'; PRAGMA integrity_check;");
        if (shell is null)
        {
            log.WriteLine("nothing was checked: sqlite3 is not installed (apt-get install sqlite3)");
            return;
        }

        Assert.True(shell.AwaitExit() == 0, shell.Error);
        Assert.Equal("a|RUS|ACCUSE|ISR|20220509\ntrigger|0\nok\n", shell.Output);
    }
}
