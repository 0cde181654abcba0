using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

/// <summary>Six short articles of two outlets, written for the tests, with the claims in them coded by hand.</summary>
static class SmallCorpus
{
    public const string Portico = "الرواق";
    public const string Pulpit = "المنبر";

    public static CodedArticle[] Articles { get; } =
    [
        // "Moscow threatened Washington because of the sanctions."
        Article("a1", Portico, "2022-03-01", "هددت موسكو واشنطن بسبب العقوبات.", text =>
            [Claim(text, "RUS", "موسكو", ClaimType.THREATEN, "هددت", "USA", "واشنطن") with { Reasons = [Span(text, "العقوبات")] }]),
        // "Moscow denied that it threatened Washington."
        Article("a2", Pulpit, "2022-03-05", "نفت موسكو أنها هددت واشنطن.", text =>
            [Claim(text, "RUS", "موسكو", ClaimType.THREATEN, "هددت", "USA", "واشنطن") with { Status = ClaimStatus.Denied, Holder = [new ClaimActor("RUS", Span(text, "موسكو"), Framing.Neutral)] }]),
        // "A Russian delegation met officials in Washington to discuss the truce."
        Article("a3", Pulpit, "2022-04-10", "التقى وفد روسي مسؤولين في واشنطن لبحث الهدنة.", text =>
            [Claim(text, "RUS", "وفد روسي", ClaimType.CONSULT, "التقى", "USA", "واشنطن") with { Goals = [Span(text, "بحث الهدنة")] }]),
        // "Russia attacks America with words."
        Article("a4", Portico, "2022-04-12", "روسيا تهاجم أمريكا بالكلام.", text =>
            [Claim(text, "RUS", "روسيا", ClaimType.ACCUSE, "تهاجم", "USA", "أمريكا")]),
        // "The occupation shelled Gaza." / "Gaza condemned the enemy."
        Article("a5", Portico, "2022-05-02", "قصف الاحتلال غزة.\nأدانت غزة العدو.", text =>
        [
            Claim(text, "ISR", "الاحتلال", ClaimType.ASSAULT, "قصف", "PSE", "غزة", Framing.Occupier),
            Claim(text, "PSE", "غزة", ClaimType.ACCUSE, "أدانت", "ISR", "العدو", targetFraming: Framing.Delegitimising),
        ]),
        // "Washington pledged aid to Kyiv." The key, the outlet and the title are such as break tables.
        Article("=6,\"x\"", "صحيفة \"الغد\", بيروت", "2023-01-05", "- تعهدت واشنطن بمساعدة كييف.", text =>
            [Claim(text, "USA", "واشنطن", ClaimType.AID, "مساعدة", "UKR", "كييف") with { Status = ClaimStatus.Planned, Date = new PartialDate(2023) }], "@عنوان"),
    ];

    static CodedArticle Article(string id, string outlet, string day, string text, Func<string, Claim[]> claims, string title = "عنوان")
    {
        var coded = claims(text);
        return new CodedArticle(
            new Article(text) { Id = id, Title = title, Source = outlet, Date = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Url = "https://example.org/" + id },
            TestSentence.Document(text),
            coded,
            [])
        {
            Mentions = [.. coded.SelectMany(claim => (ClaimActor?[])[claim.Source, claim.Target]).OfType<ClaimActor>().Where(actor => actor.Span is not null)
                .DistinctBy(actor => actor.Span).OrderBy(actor => actor.Span!.Value.Start)
                .Select(actor => new Mention(actor.Span!.Value.Start < text.Split('\n')[0].Length ? 0 : 1, 0, 1, 0, actor.Id, MentionKind.Name, actor.Framing, "test") { Span = actor.Span!.Value })],
        };
    }

    static Claim Claim(string text, string source, string sourceWords, ClaimType type, string trigger, string target, string targetWords, Framing sourceFraming = Framing.Neutral, Framing targetFraming = Framing.Neutral) => new()
    {
        Sentence = TestSentence.Document(text).Sentences.Single(sentence => sentence.Span.Contains(Span(text, trigger))).Span,
        Source = new ClaimActor(source, Span(text, sourceWords), sourceFraming),
        Target = new ClaimActor(target, Span(text, targetWords), targetFraming),
        Type = type,
        Status = ClaimStatus.Actual,
        Holder = [],
        Trigger = Span(text, trigger),
        Confidence = 0.75,
        By = ["test"],
    };

    static TextSpan Span(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, start + words.Length) : throw new ArgumentException(words);
    }
}
