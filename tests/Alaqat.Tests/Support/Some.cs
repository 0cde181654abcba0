using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

/// <summary>Arbitrary values, to be changed with <c>with</c>.</summary>
static class Some
{
    /// <summary>"Moscow condemned (Israel) for the raid, to stop it."</summary>
    public const string Text = "أدانت موسكو (إسرائيل) بسبب الغارة، من أجل وقفها.";

    public static CodedArticle Article(params Claim[] claims) =>
        new(new Article(Text) { Title = "عنوان", Source = "وكالة", Date = new DateOnly(2022, 5, 9) }, new Document(Text, []), claims, []);

    /// <summary>The article under an id, with its one sentence analysed and what the text names.</summary>
    public static CodedArticle Stored(string id, params Claim[] claims)
    {
        var article = Article(claims);
        return article with
        {
            Article = article.Article with { Id = id },
            Document = TestSentence.Document(Text),
            Mentions =
            [
                new Mention(0, 1, 2, 1, "RUS", MentionKind.Seat, Framing.Neutral, "test") { Span = Span("موسكو") },
                new Mention(0, 2, 3, 2, "ISR", MentionKind.Name, Framing.ScareQuoted, "test") { Span = Span("إسرائيل") },
            ],
        };
    }

    public static Claim Claim => new()
    {
        Sentence = new TextSpan(0, Text.Length),
        Source = new ClaimActor("RUS", Span("موسكو"), Framing.Neutral),
        Target = new ClaimActor("ISR", Span("(إسرائيل)"), Framing.ScareQuoted),
        Type = ClaimType.ACCUSE,
        Status = ClaimStatus.Actual,
        Holder = [],
        Trigger = Span("أدانت"),
        Confidence = 0.83,
        By = ["frame.accuse"],
    };

    public static TextSpan Span(string part) =>
        Text.IndexOf(part, StringComparison.Ordinal) is var start and >= 0
            ? new TextSpan(start, start + part.Length)
            : throw new ArgumentException(part);
}
