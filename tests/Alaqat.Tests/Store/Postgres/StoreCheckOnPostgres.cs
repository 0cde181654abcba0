namespace Alaqat.Tests;

[OnPostgres]
public sealed class StoreCheckOnPostgres() : StoreCheckTests(TestDatabase.Postgres)
{
    protected override string Unchecked(string damage) => "SET session_replication_role = replica; " + damage
        .Replace("zeroblob(40)", "'\\x0000'", StringComparison.Ordinal)
        .Replace("rowid = 16777216", "document = 1 AND ordinal = 0", StringComparison.Ordinal)
        .Replace("(rowid, surface) VALUES (99, 'x')", "VALUES (0, 99, 'x', '')", StringComparison.Ordinal);
}
