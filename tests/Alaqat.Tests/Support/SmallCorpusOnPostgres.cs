namespace Alaqat.Tests;

public sealed class SmallCorpusOnPostgres() : SmallCorpusStore(TestDatabase.Postgres);
