namespace Alaqat.Tests;

[OnPostgres]
public sealed class StoreCopyFromPostgres() : StoreCopyTests(TestDatabase.Postgres, TestDatabase.Sqlite);
