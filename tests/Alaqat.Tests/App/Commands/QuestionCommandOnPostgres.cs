namespace Alaqat.Tests;

[OnPostgres]
public sealed class QuestionCommandOnPostgres(SmallCorpusOnPostgres corpus) : QuestionCommandTests(corpus), IClassFixture<SmallCorpusOnPostgres>;
