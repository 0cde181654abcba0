using Alaqat.App;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class GsrEvaluationTests : IDisposable
{
    readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    /// <summary>Finds an attack wherever the text has the word for "attacked", its source the next word.</summary>
    static CodedArticle Engine(Article article)
    {
        const string Attacked = "هاجم";
        var start = article.Text.IndexOf(Attacked, StringComparison.Ordinal);
        var next = start + Attacked.Length + 1;
        Claim[] claims = start < 0
            ? []
            : [Some.Claim with { Type = ClaimType.ASSAULT, Source = new ClaimActor("UNK", new TextSpan(next, next + 3), Framing.Neutral) }];
        return new CodedArticle(article, new Document(article.Text, []), claims, []);
    }

    /// <summary>"… attacked a village", "he attacked the idea", "a quiet day".</summary>
    [Fact]
    public void DetectionSetsYesAgainstNoAndAmbiguousIsLeftOut()
    {
        var path = _run.Write("a.jsonl", """
            {"event": "ASSAULT", "label": "yes", "text": "هاجم مسلحون قرية."}
            {"event": "ASSAULT", "label": "yes", "text": "يوم هادئ."}
            {"event": "ASSAULT", "label": "difficult no", "text": "هاجم الفكرة."}
            {"event": "ASSAULT", "label": "ambiguous", "text": "هاجم البرد."}
            """);

        Assert.Equal(new PrecisionRecall(1, 2, 2), GsrEvaluation.Run(path, Engine).Detection);
    }

    /// <summary>The source "gunmen" is marked by two annotators in the first sentence, by one in the second.</summary>
    [Fact]
    public void SidesCountWhereTwoAnnotatorsMarkedThem()
    {
        var path = _run.Write("a.jsonl", """
            {"event_type": "ASSAULT", "text": "هاجم مسلحون قرية.", "spans": [{"source_actor": ["مسلحون"], "target_actor": []}, {"source_actor": ["مسلحون"], "target_actor": ["قرية"]}]}
            {"event_type": "ASSAULT", "text": "هاجم مسلحون قرية.", "spans": [{"source_actor": ["مسلحون"], "target_actor": []}]}
            """);

        var scores = GsrEvaluation.Run(path, Engine);

        Assert.Equal((2, 2), scores.EventClass);
        Assert.Equal((1, 1), scores.Source);
        Assert.Equal((0, 0), scores.Target);
    }

    /// <summary>Two of four yes were read, one with a claim; of eight no one was read, with a claim.</summary>
    [Fact]
    public void AReadingWeighsEachLabelAsTheWholeSetDoes()
    {
        string Row(int id, string label) => $$"""{"id": "{{id}}", "event": "ASSAULT", "label": "{{label}}", "text": "هاجم"}""";
        var gold = _run.Write("a.jsonl", string.Join('\n', Enumerable.Range(0, 12).Select(i => Row(i, i < 4 ? "yes" : "easy no"))));
        var reading = _run.Write("r.jsonl", """
            {"id": "0", "event": "ASSAULT", "verdict": "one"}
            {"id": "1", "event": "ASSAULT", "verdict": "event"}
            {"id": "4", "event": "ASSAULT", "verdict": "two"}
            """);

        Assert.Equal(new GsrReading(2.0 / 10, 0.5, 3), GsrReading.Run(gold, reading));
    }
}
