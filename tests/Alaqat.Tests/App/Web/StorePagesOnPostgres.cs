namespace Alaqat.Tests;

[OnPostgres]
public sealed class StorePagesOnPostgres(SmallCorpusOnPostgres corpus) : StorePagesTests(corpus), IClassFixture<SmallCorpusOnPostgres>;
