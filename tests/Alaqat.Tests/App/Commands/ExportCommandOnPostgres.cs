namespace Alaqat.Tests;

[OnPostgres]
public sealed class ExportCommandOnPostgres(SmallCorpusOnPostgres corpus, Xunit.Abstractions.ITestOutputHelper log) : ExportCommandTests(corpus, log), IClassFixture<SmallCorpusOnPostgres>;
