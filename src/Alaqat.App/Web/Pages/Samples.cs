namespace Alaqat.App.Web;

/// <summary>Articles written for this project (<c>samples/</c>), for a first look. Their events are invented.</summary>
static class Samples
{
    public static IReadOnlyList<Sample> All { get; } = [Load("02-opinion-aims", "aims"), Load("06-mediation", "mediation"), Load("04-sanctions", "sanctions")];

    public static Sample? Find(string? key) => All.FirstOrDefault(sample => sample.Key == key);

    static Sample Load(string file, string key)
    {
        using var stream = typeof(Samples).Assembly.GetManifestResourceStream($"samples/{file}.txt")!;
        using var reader = new StreamReader(stream);
        var article = PlainTextArticle.Of(reader.ReadToEnd());
        return new Sample(key, article.Title ?? key, article.Source, article.Text);
    }
}
