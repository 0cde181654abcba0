namespace Alaqat.Tests;

[OnPostgres]
public sealed class QuestionOnPostgres(SmallCorpusOnPostgres corpus) : QuestionTests(corpus), IClassFixture<SmallCorpusOnPostgres>;
