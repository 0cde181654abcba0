using Alaqat.App;
using Alaqat.Claims;
using Alaqat.Language;
using Xunit.Abstractions;

namespace Alaqat.Tests;

/// <summary>Texts far longer than articles through the whole engine. Needs the committed models; where they are absent each test says so and checks nothing.</summary>
public sealed class ClaimEngineTests(ITestOutputHelper log)
{
    /// <summary>"Russia accused America of aggression yesterday. Hamas thanked Iran for its support."</summary>
    const string Told = "اتهمت روسيا أميركا بالعدوان أمس. وشكرت حركة حماس إيران على دعمها.\n";

    static readonly Lazy<LanguageEngine> Language = new(EngineLoader.Language);

    static readonly Lazy<ClaimReader> Claims = new(() => ClaimReader.Load(
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "data"), "*.tsv", SearchOption.AllDirectories)
            .Select(path => new KnowledgeFile(Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "data"), path).Replace('\\', '/'), () => File.OpenText(path))),
        name => File.OpenRead(Path.Combine(AppContext.BaseDirectory, "models", name))));

    static ClaimEngine Engine(int longestPart = ClaimEngine.LongestPart) => new(Language.Value, Task.FromResult(Claims.Value), longestPart);

    [Fact]
    public void ALongArticleIsReadInPartsAndToldAsOne()
    {
        if (!CommittedModels.ArePresent(log))
            return;
        var text = string.Concat(Enumerable.Repeat(Told, 12));
        var part = Engine().Read(new Article(Told));
        var coded = Engine(Told.Length).Read(new Article(text));

        Assert.NotEmpty(part.Claims);
        Assert.Equal(12 * part.Claims.Length, coded.Claims.Length);
        Assert.Equal(SentenceSplitter.Split(text), coded.Document.Sentences.Select(sentence => sentence.Span));
        Assert.Equal(part.Claims.Select(claim => claim.Trigger.Start + (11 * Told.Length)), coded.Claims[^part.Claims.Length..].Select(claim => claim.Trigger.Start));
        Assert.All(coded.Mentions, mention => Assert.True(coded.Document.Sentences[mention.Sentence].Span.Contains(mention.Span), "a mention lies in the sentence that it names"));
        Assert.Equal(coded.Document.Sentences.Length, coded.Explanations.Length);
        Assert.All(coded.Document.Sentences, sentence => Assert.True(sentence.StateOf(0).IsEmpty, "what takes most room is let go"));
    }

    /// <summary>
    /// A text without spaces, one without a stop, stops alone and claims without end: twice the text makes twice the work,
    /// counted by what the thread allocates, which does not depend on how busy the machine is.
    /// </summary>
    [Theory]
    [InlineData("وسيزورونها")]
    [InlineData("قال الوزير إن روسيا اتهمت أميركا بالعدوان على إيران و ")]
    [InlineData("1.")]
    [InlineData("أدانت روسيا وإيران والصين وحركة حماس قرار أميركا، و")]
    public void TwiceTheTextIsTwiceTheWork(string piece)
    {
        if (!CommittedModels.ArePresent(log))
            return;
        var engine = Engine(longestPart: 8_000);
        Work(2_000);
        var (half, whole) = (Work(20_000), Work(40_000));

        Assert.InRange(whole / (double)half, 1.5, 2.5);

        long Work(int length)
        {
            var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var coded = engine.Read(new Article(text));
            var work = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.All(coded.Document.Sentences, sentence => Assert.InRange(sentence.Span.Length, 1, SentenceSplitter.MaxLength));
            Assert.All(coded.Claims, claim => Assert.True(claim.Sentence.Contains(claim.Trigger), "a trigger lies in its sentence"));
            return work;
        }
    }

    /// <summary>The claim reader loads beside the language engine; what is wrong with it is told when the first article is read.</summary>
    [Fact]
    public void ABadClaimReaderIsToldAtTheFirstArticle()
    {
        if (!CommittedModels.ArePresent(log))
            return;
        var engine = new ClaimEngine(Language.Value, Task.FromException<ClaimReader>(new KnowledgeException("actors/states.tsv", 3, "is bad")));

        Assert.Equal("actors/states.tsv:3: is bad", Assert.Throws<KnowledgeException>(() => engine.Read(new Article(Told))).Message);
    }
}
