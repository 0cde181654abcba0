namespace Alaqat.Tests;

[OnPostgres]
public sealed class ClaimFilterOnPostgres() : ClaimFilterTests(TestDatabase.Postgres);
