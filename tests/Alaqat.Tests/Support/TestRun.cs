using System.Text;
using Alaqat.App;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

/// <summary>Runs the program in process, in a temporary folder of its own, with an engine that needs no models.</summary>
sealed class TestRun : IDisposable
{
    public TestRun() => Folder = Directory.CreateTempSubdirectory("alaqat-").FullName;

    public string Folder { get; }

    public string Output { get; private set; } = string.Empty;

    public string Error { get; private set; } = string.Empty;

    /// <summary>Tests may change what the engine says of itself.</summary>
    public Engines Engines { get; set; } = FirstWords;

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public int Run(params string[] args) => RunWith(string.Empty, args);

    public int RunWith(string input, params string[] args) => RunWith(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    public int RunWith(Stream input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var terminal = new Terminal(input, output, error);
        var code = CommandLine.Run(args, terminal, Engines);
        Output = Encoding.UTF8.GetString(output.ToArray());
        Error = error.ToString();
        return code;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>An engine that finds one claim in each line, triggered by its first word.</summary>
    public static Engines FirstWords { get; } = new(() => Read, EngineLoader.Language, EngineLoader.Actors) { Version = () => TestStore.Version };

    static CodedArticle Read(Article article)
    {
        var document = TestSentence.Document(article.Text);
        return new CodedArticle(article, document, [.. Lines(article.Text).Select(Claim)], []) { Mentions = [.. document.Sentences.Select(Mention)] };
    }

    static Mention Mention(Sentence sentence, int index) =>
        new(index, 0, 1, 0, "RUS", MentionKind.Name, Framing.Neutral, "test") { Span = sentence.Words[0].Span };

    static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (end > start)
                yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    static Claim Claim(TextSpan line) => new()
    {
        Sentence = line,
        Source = new ClaimActor("RUS", null, Framing.Neutral),
        Target = new ClaimActor("USA", null, Framing.Neutral),
        Type = ClaimType.ACCUSE,
        Status = ClaimStatus.Actual,
        Holder = [],
        Trigger = line with { End = line.Start + 1 },
        Confidence = 0.5,
        By = ["test"],
    };
}
