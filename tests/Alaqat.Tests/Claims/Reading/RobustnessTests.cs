using System.Text;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

/// <summary>Reading never throws because of what a text says, gives spans inside the text, and gives the same on any thread and under any culture.</summary>
public sealed class RobustnessTests
{
    const int Texts = 10_000;
    const int ThroughTheEngine = 400;
    const int Seed = 20220414;

    /// <summary>Marks, joiners, directions, kashida, digits and halves of surrogate pairs that a text may hold anywhere.</summary>
    static readonly string[] Odd =
    [
        " ", "\n", ".", ":", "\"", "\u00AB", "\u00BB", "(", ")", "\u060C", "\u061F", "\u0640", "\u064E", "\u200F", "\u200D", "\uFEFF", "\uD83D", "\uDE00", "\0",
        "\u0660", "9", "/", "-", "1436", "\u0648", "\u0627\u0644", "\u0633", "A", "\t", "\u2028",
    ];

    static readonly Lazy<(ClaimReader Reader, string[] Seeds)> Loaded = new(Load);

    static (ClaimReader Reader, string[] Seeds) Load()
    {
        var files = KnowledgeFiles.All;
        var reader = new ClaimReader(Knowledge.Read(files), PriorReader.Read(files.Single(f => f.Path == "prior.tsv")));
        return (reader, [.. SpecEngine.Examples.Select(e => e.Text).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>A text of the specifications, two of them, or letters, with words and characters dropped, doubled, swapped and put in.</summary>
    static string Random(Random random)
    {
        var seeds = Loaded.Value.Seeds;
        var text = new StringBuilder(random.Next(10) == 0 ? "" : seeds[random.Next(seeds.Length)]);
        if (random.Next(3) == 0)
            text.Append(random.Next(2) == 0 ? '\n' : ' ').Append(seeds[random.Next(seeds.Length)]);
        for (var edits = random.Next(12); edits > 0; edits--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Insert(at, Odd[random.Next(Odd.Length)]);
                    break;
                case 1 when at < text.Length:
                    text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at));
                    break;
                case 2 when at < text.Length:
                    text.Insert(random.Next(text.Length + 1), text.ToString(at, Math.Min(random.Next(1, 20), text.Length - at)));
                    break;
                default:
                    text.Insert(at, (char)random.Next(0x0600, 0x0700));
                    break;
            }
        }

        return text.ToString();
    }

    static string Read(string text, Document document)
    {
        var coded = Loaded.Value.Reader.Read(new Article(text) { Date = new DateOnly(2022, 5, 9) }, document, document, 0.2);
        foreach (var claim in coded.Claims)
        {
            foreach (var span in (TextSpan?[])[claim.Sentence, claim.Trigger, claim.Source?.Span, claim.Target?.Span, .. claim.Reasons, .. claim.Goals])
                Assert.True(span is null or { Start: >= 0 } && (span?.End ?? 0) <= text.Length && (span?.Length ?? 1) > 0, $"span {span} in a text of {text.Length}");
            Assert.InRange(claim.Confidence, 0, 1);
            Assert.False(claim.Source is null && claim.Target is null);
        }

        return string.Join('\n', coded.Claims.Select(c => $"{c.Source?.Id} {c.Type} {c.Target?.Id} {c.Status} {c.Trigger} {c.Date} {c.Place} {c.Confidence:R} {string.Join('>', c.Holder.Select(h => h.Id))}"));
    }

    [Fact]
    public void TenThousandRandomAndMutatedTextsAreRead()
    {
        var random = new Random(Seed);
        var claims = 0;
        for (var i = 0; i < Texts; i++)
        {
            var text = Random(random);
            claims += Read(text, TestSentence.Document(text)).Length > 0 ? 1 : 0;
        }

        Assert.True(claims > 0);
    }

    [Fact]
    public void MutatedTextsAreReadThroughTheWholeEngine()
    {
        var engine = LanguageEngine.Load(name => File.OpenRead(RepositoryFiles.Path("models/" + name)));
        var random = new Random(Seed);
        for (var i = 0; i < ThroughTheEngine; i++)
        {
            var text = Random(random);
            Read(text, engine.Analyze(text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\n")]
    [InlineData(".")]
    [InlineData("\uD83D")]
    public void EmptyTextsHaveNoClaims(string text) => Assert.Equal("", Read(text, TestSentence.Document(text)));

    [Fact]
    public void ThreadsReadAlike()
    {
        var random = new Random(Seed);
        string[] texts = [.. Enumerable.Range(0, 200).Select(_ => Random(random))];
        var alone = texts.Select(t => Read(t, TestSentence.Document(t))).ToArray();

        var together = new string[texts.Length * 4];
        Parallel.For(0, together.Length, i => together[i] = Read(texts[i % texts.Length], TestSentence.Document(texts[i % texts.Length])));

        for (var i = 0; i < together.Length; i++)
            Assert.Equal(alone[i % texts.Length], together[i]);
    }

    [Fact]
    public void SpecificationsYieldTheSameUnderArSa()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        var expected = SpecEngine.Examples.Select(e => string.Join('\n', SpecEngine.Read(e))).ToArray();
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(expected, SpecEngine.Examples.Select(e => string.Join('\n', SpecEngine.Read(e))));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
