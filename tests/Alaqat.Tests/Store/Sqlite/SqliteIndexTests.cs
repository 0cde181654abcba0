namespace Alaqat.Tests;

public sealed class SqliteIndexTests : IDisposable
{
    readonly TestStore _test = new();

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("SELECT c.source, c.target, c.type, c.day, c.document FROM claims c WHERE c.status IN ('actual', 'ongoing') AND c.source <> c.target AND c.day >= 20210101", "claims_told")]
    [InlineData("SELECT e.document, e.claim FROM evidence e WHERE e.role = 'holder' AND e.ordinal = 0", "evidence_of_holders")]
    [InlineData("SELECT d.number, d.outlet FROM documents d WHERE d.copy_of IS NULL", "documents_by_outlet")]
    public void IndexesAloneAreRead(string question, string index)
    {
        using var writer = _test.Store.Write(TestStore.Version);
        using var command = writer.Connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + question;
        using var row = command.ExecuteReader();

        Assert.True(row.Read());
        Assert.Contains("USING COVERING INDEX " + index, row.GetString(3), StringComparison.Ordinal);
    }
}
