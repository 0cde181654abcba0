namespace Alaqat.Tests;

[OnPostgres]
public sealed class StoreCopyToPostgres() : StoreCopyTests(TestDatabase.Sqlite, TestDatabase.Postgres);
