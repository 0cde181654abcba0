namespace Alaqat.Tests;

[OnPostgres]
public sealed class AlaqatStoreOnPostgres() : AlaqatStoreTests(TestDatabase.Postgres);
