namespace Alaqat.Tests;

[OnPostgres]
public sealed class CopyLinksOnPostgres() : CopyLinksTests(TestDatabase.Postgres);
