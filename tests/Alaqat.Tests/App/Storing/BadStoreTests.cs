using Alaqat.Store;

namespace Alaqat.Tests;

/// <summary>Each kind of bad store gets its message, and what was there is kept.</summary>
public sealed class BadStoreTests : IDisposable
{
    /// <summary>"Moscow condemned the decision of the Council."</summary>
    const string Text = "أدانت موسكو قرار المجلس.";

    readonly TestRun _run = new();

    string File => _run.Path("a.db");

    public void Dispose() => _run.Dispose();

    void Refused(string said)
    {
        var before = System.IO.File.ReadAllBytes(File);

        Assert.Equal(2, _run.Run("add", _run.Write("a.txt", Text), "--store", File));

        Assert.StartsWith("alaqat: " + File + ": ", _run.Error, StringComparison.Ordinal);
        Assert.Contains(said, _run.Error, StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    void Damage(int offset, int length)
    {
        using var file = System.IO.File.OpenWrite(File);
        file.Position = offset;
        var bytes = new byte[length];
        new Random(3).NextBytes(bytes);
        file.Write(bytes);
    }

    [Fact]
    public void AFileThatIsNoStore()
    {
        _run.Write("a.db", string.Concat(Enumerable.Repeat("This is a letter. ", 100)));

        Refused("not a store of Alaqat; name another file with --store");
    }

    [Fact]
    public void AMissingFolder()
    {
        Assert.Equal(2, _run.Run("add", _run.Write("a.txt", Text), "--store", _run.Path("no/a.db")));
        Assert.Contains("there is no folder " + _run.Path("no") + "; make it first", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AStoreThatIsNotThere()
    {
        Assert.Equal(2, _run.Run("check", "--store", File));
        Assert.Contains("no such store; 'alaqat add' makes one", _run.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void AStoreWhoseFirstPageIsDamaged()
    {
        _run.Run("add", _run.Write("b.txt", Text + Text), "--store", File);
        Damage(100, 2000);

        Refused("damaged");
        Assert.Equal(2, _run.Run("check", "--store", File));
    }

    [Fact]
    public void CheckFindsADamagedPage()
    {
        _run.Run("add", _run.Write("a.jsonl", SyntheticArticles.JsonLines(200)), "--store", File);
        var size = (int)new FileInfo(File).Length;
        Damage(size / 2 / 4096 * 4096, 3 * 4096);

        Assert.Equal(1, _run.Run("check", "--store", File));
        Assert.Contains("damaged", _run.Error, StringComparison.Ordinal);
        Assert.Contains("restore a backup", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFullDiskKeepsWhatWasStoredAndTheRunCanBeEndedLater()
    {
        using (var store = AlaqatStore.OpenOrCreate(File))
        {
            using var writer = store.Write(TestStore.Version);
            using (var limit = writer.Connection.CreateCommand())
            {
                limit.CommandText = "PRAGMA max_page_count = 100";
                limit.ExecuteNonQuery();
            }

            var read = TestRun.FirstWords.Claims();
            var articles = SyntheticArticles.JsonLines(200).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select((line, i) => PreparedArticle.Of(read(new Claims.Article(line) { Id = FormattableString.Invariant($"{i}") })));

            var fault = Assert.Throws<StoreException>(() =>
            {
                foreach (var batch in articles.Chunk(10))
                    writer.Write(batch);
            });

            Assert.Contains("the disk is full; make room and run again", fault.Message, StringComparison.Ordinal);
            Assert.InRange(store.Counts().Documents, 10, 190);
            Assert.Empty(store.Check());
        }
    }

    [Fact]
    public void AWriteThatFailsEndsTheRunWithItsReason()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var path = _run.Write("a.jsonl", SyntheticArticles.JsonLines(500));

        using var child = TestProcess.AlaqatUnder("trap '' XFSZ; ulimit -f 600;", "add", path, "--store", File);

        Assert.True(child.AwaitExit() == 1, child.Error);
        Assert.Contains("a.db: reading or writing the file failed; check the disk", child.Error, StringComparison.Ordinal);
        Assert.Equal(0, _run.Run("add", path, "--store", File));
        using var store = AlaqatStore.Open(File);
        Assert.Equal(500, store.Counts().Documents);
        Assert.Empty(store.Check());
    }

    [Fact]
    public void AStoreThatMayNotBeWritten()
    {
        using var store = AlaqatStore.OpenOrCreate(File);
        using var writer = store.Write(TestStore.Version);
        // Rights do not bind root, who may run the tests; SQLite gives the same code.
        using (var only = writer.Connection.CreateCommand())
        {
            only.CommandText = "PRAGMA query_only = ON";
            only.ExecuteNonQuery();
        }

        var fault = Assert.Throws<StoreException>(() => writer.Write([PreparedArticle.Of(Some.Stored("a", Some.Claim))]));

        Assert.Contains("cannot be written; check the rights", fault.Message, StringComparison.Ordinal);
    }
}
