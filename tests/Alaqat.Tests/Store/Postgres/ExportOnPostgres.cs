namespace Alaqat.Tests;

[OnPostgres]
public sealed class ExportOnPostgres(SmallCorpusOnPostgres corpus) : ExportTests(corpus), IClassFixture<SmallCorpusOnPostgres>;
