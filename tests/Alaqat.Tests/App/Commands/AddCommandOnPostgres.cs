namespace Alaqat.Tests;

[OnPostgres]
public sealed class AddCommandOnPostgres() : AddCommandTests(TestDatabase.Postgres);
