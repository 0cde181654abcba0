namespace Alaqat.Tests;

[OnPostgres]
public sealed class WatchOnPostgres() : WatchTests(TestDatabase.Postgres);
