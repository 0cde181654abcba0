using Alaqat.Store;

namespace Alaqat.Tests;

public class StoreCheckTests : IDisposable
{
    readonly TestStore _test;

    public StoreCheckTests()
        : this(TestDatabase.Sqlite)
    {
    }

    protected StoreCheckTests(TestDatabase database)
    {
        _test = new TestStore(database);
        _test.Add(Some.Stored("a", Some.Claim), Some.Stored("b", Some.Claim));
    }

    public void Dispose()
    {
        _test.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The damage with the database's own guards switched off.</summary>
    protected virtual string Unchecked(string damage) => "PRAGMA foreign_keys = OFF; " + damage;

    [StoreFact]
    public void ASoundStoreHasNoFaults() => Assert.Empty(_test.Store.Check());

    [StoreTheory]
    [InlineData("UPDATE evidence SET \"end\" = 9999 WHERE document = 1 AND role = 'trigger'", "article a: 1 offsets of evidence outside of its text")]
    [InlineData("UPDATE sentences SET start = -1 WHERE document = 2", "article b: 1 offsets of sentence outside of its text")]
    [InlineData("DELETE FROM evidence WHERE document = 1 AND role = 'trigger'", "article a has a claim without its trigger")]
    [InlineData("UPDATE claims SET target = source WHERE document = 1", "article a has a claim whose target is another than its evidence says")]
    [InlineData("UPDATE claims SET sentence = 5 WHERE document = 1", "article a has a claim in a sentence that is not there")]
    [InlineData("DELETE FROM claims WHERE document = 2", "article b has evidence for a claim that is not there")]
    [InlineData("UPDATE claims SET source = 77 WHERE document = 1", "a row of claims points to a row of actors that is not there")]
    [InlineData("DELETE FROM texts WHERE document = 1", "article a has no text")]
    [InlineData("UPDATE texts SET content = zeroblob(40) WHERE document = 1", "article a: its text is damaged")]
    [InlineData("UPDATE documents SET title = 'x' WHERE number = 1", "article a: its content is not what its hash says")]
    [InlineData("UPDATE framing SET times = 3 WHERE document = 1", "article a has mentions that its framing does not count")]
    [InlineData("DELETE FROM sentence_words WHERE rowid = 16777216", "article a has sentences that the full-text index lacks")]
    [InlineData("INSERT INTO sentence_words (rowid, surface) VALUES (99, 'x')", "the full-text index holds 1 sentences of no article")]
    [InlineData("UPDATE documents SET copy_of = 2 WHERE number = 1", "article a is a copy of an article that is not earlier")]
    [InlineData("DELETE FROM signatures WHERE document = 2", "article b was never compared with others")]
    public void AFaultIsNamed(string damage, string said)
    {
        _test.Sql(Unchecked(damage));

        Assert.Contains(said, _test.Store.Check());
    }
}
