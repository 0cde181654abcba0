namespace Alaqat.Tests;

[OnPostgres]
public sealed class WordFormsOnPostgres() : WordFormsTests(TestDatabase.Postgres);
