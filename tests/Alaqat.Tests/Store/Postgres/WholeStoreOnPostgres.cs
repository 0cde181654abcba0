namespace Alaqat.Tests;

[OnPostgres]
public sealed class WholeStoreOnPostgres() : WholeStoreTests(TestDatabase.Postgres);
