using System.Globalization;
using Alaqat.Claims;
using Alaqat.Language;
using Alaqat.Store;

namespace Alaqat.Bench;

/// <summary>A store of made-up articles, always the same: 30,000 with 300,000 claims among 400 actors, a few of them in most.</summary>
static class LargeStore
{
    public const string Busy = "ACT.a0";
    public const string Second = "ACT.a1";

    const int Articles = 30_000;
    const int ClaimsEach = 10;
    const int Actors = 400;
    const int Days = 1_500;
    const int Batch = 500;

    public static void Make(string path)
    {
        var vocabulary = SampleTexts.Load().SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).ToArray();
        var chance = new Random(7);
        using var store = AlaqatStore.OpenOrCreate(path);
        using var writer = store.Write(new AnalysisVersion("bench", "bench"));
        foreach (var numbers in Enumerable.Range(0, Articles).Chunk(Batch))
            writer.Write(Array.ConvertAll(numbers, number => PreparedArticle.Of(Article(number, vocabulary, chance))));
    }

    static CodedArticle Article(int number, string[] vocabulary, Random chance)
    {
        var sentences = Enumerable.Range(0, 2 * ClaimsEach).Select(_ => string.Join(' ', Enumerable.Range(0, 20).Select(_ => vocabulary[chance.Next(vocabulary.Length)]))).ToArray();
        var text = string.Join("\n", sentences);
        var claims = new Claim[ClaimsEach];
        var start = 0;
        for (var i = 0; i < ClaimsEach; i++)
        {
            claims[i] = Claim(new TextSpan(start, start + sentences[i].Length), chance);
            start += sentences[i].Length + 1;
        }

        var article = new Article(text)
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"article-{number:00000}"),
            Title = "title",
            Source = string.Create(CultureInfo.InvariantCulture, $"outlet {number % 8}"),
            Date = new DateOnly(2015, 1, 1).AddDays(chance.Next(Days)),
        };
        return new CodedArticle(article, new Document(text, []), claims, []);
    }

    static Claim Claim(TextSpan sentence, Random chance)
    {
        TextSpan Part(int place) => new(sentence.Start + (place * 4), sentence.Start + (place * 4) + 3);
        return new Claim
        {
            Sentence = sentence,
            Source = new ClaimActor(Actor(chance), Part(1), Framing.Neutral),
            Target = new ClaimActor(Actor(chance), Part(2), Framing.Neutral),
            Type = (ClaimType)chance.Next(Enum.GetValues<ClaimType>().Length),
            Status = (ClaimStatus)chance.Next(Enum.GetValues<ClaimStatus>().Length),
            Holder = chance.Next(2) == 0 ? [] : [new ClaimActor(Actor(chance), null, Framing.Neutral)],
            Trigger = Part(0),
            Confidence = chance.Next(100) / 100.0,
            By = ["bench"],
        };
    }

    /// <summary>The first ones far more often than the last.</summary>
    static string Actor(Random chance) => string.Create(CultureInfo.InvariantCulture, $"ACT.a{(int)(Actors * Math.Pow(chance.NextDouble(), 2.3))}");
}
