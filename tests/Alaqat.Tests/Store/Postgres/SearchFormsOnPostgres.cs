namespace Alaqat.Tests;

[OnPostgres]
public sealed class SearchFormsOnPostgres() : SearchFormsTests(TestDatabase.Postgres);
