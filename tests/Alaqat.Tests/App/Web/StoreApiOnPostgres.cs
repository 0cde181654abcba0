namespace Alaqat.Tests;

[OnPostgres]
public sealed class StoreApiOnPostgres() : StoreApiTests(TestDatabase.Postgres);
