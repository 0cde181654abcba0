using System.Text;
using Alaqat.App;
using Alaqat.Claims;
using Alaqat.Language;
using Xunit.Abstractions;

namespace Alaqat.Tests;

/// <summary>What <c>alaqat explain</c> tells of the samples. Needs the committed models; where they are absent each test says so and checks nothing.</summary>
public sealed class ExplanationTests(ITestOutputHelper log)
{
    static readonly Lazy<Func<Article, CodedArticle>> Engine = new(EngineLoader.Claims);

    public static TheoryData<string> Samples => new(["samples/01-report-visit.txt", "samples/02-opinion-aims.txt", "samples/03-un-session.txt", "samples/05-conflict.txt"]);

    static CodedArticle Read(string sample) => Engine.Value(new Article(File.ReadAllText(RepositoryFiles.Path(sample))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void EveryClaimIsAccountedFor(string sample)
    {
        if (!CommittedModels.ArePresent(log))
            return;
        var coded = Read(sample);

        Assert.NotEmpty(coded.Claims);
        foreach (var claim in coded.Claims)
        {
            var steps = coded.Explanations.Single(explanation => explanation.Sentence == claim.Sentence).Steps;
            Assert.Contains(steps, step => step.Step == "trigger" && step.Span == claim.Trigger && step.Account.StartsWith($"{claim.Type} by ", StringComparison.Ordinal));
            foreach (var side in (ClaimActor?[])[claim.Source, claim.Target])
            {
                if (side?.Span is { Length: > 0 } words && claim.Sentence.Contains(words))
                    Assert.True(steps.Any(step => step.Step == "mention" && step.Span == words && step.Account.StartsWith($"{side.Id} by ", StringComparison.Ordinal)), $"{side.Id} at {words} of {claim.Source?.Id} {claim.Type} {claim.Target?.Id} is no mention");
            }

            var at = Array.FindIndex(steps, step => step.Step == "argument" && step.Span == claim.Trigger
                && step.Account.StartsWith($"{claim.Source?.Id ?? "?"} {claim.Type} {claim.Target?.Id ?? "?"} p=", StringComparison.Ordinal));
            Assert.True(at >= 0, $"{claim.Source?.Id} {claim.Type} {claim.Target?.Id} has no argument step");
            Assert.Equal(["features", "status", "holder"], steps[(at + 1)..(at + 4)].Select(step => step.Step));
            Assert.StartsWith($"{claim.Status}: st.", steps[at + 2].Account, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void ASentenceWithoutAClaimSaysWhyNot(string sample)
    {
        if (!CommittedModels.ArePresent(log))
            return;
        var coded = Read(sample);
        var told = coded.Claims.Select(claim => claim.Sentence).ToHashSet();

        Assert.Equal(coded.Document.Sentences.Select(sentence => sentence.Span), coded.Explanations.Select(explanation => explanation.Sentence));
        foreach (var explanation in coded.Explanations)
        {
            Assert.Equal(!told.Contains(explanation.Sentence), explanation.Steps.Any(step => step.Step == "none" && step.Account.Length > 0));
            Assert.All(explanation.Steps.Where(step => step.Step == "choice"), choice => Assert.Matches("^not taken: .+ [A-Z]+ .+ p=0\\.[0-9][0-9]$", choice.Account));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void NoLineIsWiderThanTheTerminal(string sample)
    {
        if (!CommittedModels.ArePresent(log))
            return;
        using var output = new MemoryStream();
        var code = CommandLine.Run(["explain", RepositoryFiles.Path(sample)], new Terminal(Stream.Null, output, TextWriter.Null) { Width = 100 }, Engines.FromFiles() with { Claims = () => Engine.Value });
        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n');

        Assert.Equal(0, code);
        Assert.All(lines.Skip(1), line => Assert.InRange(BidiText.Width(line), 0, 100));
        Assert.Contains(lines, line => line.StartsWith("  choice    ", StringComparison.Ordinal));
    }
}
