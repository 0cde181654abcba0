using System.Text;
using Alaqat.Language;
using Xunit.Abstractions;

namespace Alaqat.Tests;

public sealed class LanguageEngineTests(ITestOutputHelper log)
{
    /// <summary>A model that is absent must be told by whoever opens the files, before anything is read.</summary>
    [Fact]
    public void EveryModelIsAskedForAndNoneMayBeAbsent()
    {
        foreach (var absent in (string[])["segmenter.bin", "tagger.bin", "parser.bin", "names.bin"])
        {
            var thrown = Assert.Throws<FileNotFoundException>(() => LanguageEngine.Load(name => name == absent ? throw new FileNotFoundException(name) : new MemoryStream()));
            Assert.Equal(absent, thrown.Message);
        }
    }

    [Fact]
    public void ADamagedModelIsRefused() =>
        Assert.Throws<InvalidDataException>(() => LanguageEngine.Load(_ => new MemoryStream(Encoding.ASCII.GetBytes("no model"))));

    /// <summary>"Met the Minister Marwan Hamade in Beirut."</summary>
    [Fact]
    public void TheCommittedModelsFindNames()
    {
        if (!CommittedModels.ArePresent(log))
            return;
        var sentence = Committed().Analyze("التقى الوزير مروان حمادة في بيروت.").Sentences.Single();

        Assert.Contains(sentence.Entities, entity => entity.Kind == EntityKind.Place && sentence.Words[entity.FirstWord].Form == "بيروت");
        Assert.Contains(sentence.Entities, entity => entity.Kind == EntityKind.Person && sentence.Words[entity.FirstWord].Form == "مروان");
    }

    /// <summary>One sentence of half a megabyte in every form of running on: it passes, and its tokens tile it.</summary>
    [Theory]
    [InlineData("ا")]
    [InlineData("قال الوزير إن ")]
    [InlineData("a1،")]
    public void ASentenceWithoutEndPasses(string piece)
    {
        if (!CommittedModels.ArePresent(log))
            return;
        var text = string.Concat(Enumerable.Repeat(piece, 250_000 / piece.Length));
        var document = Committed().Analyze(text);

        Assert.All(document.Sentences, sentence => Assert.Equal(sentence.Words.Count(word => word.Head < 0), sentence.Words.Length == 0 ? 0 : 1));
        Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), document.Sentences.Sum(sentence => sentence.Tokens.Sum(token => token.Span.Length)));
    }

    /// <summary>
    /// Five times the text makes about five times the objects, whatever runs on in it: what grows faster would be slower too
    /// (bench/README.md has the times of five megabytes).
    /// </summary>
    [Theory]
    [InlineData("\u0642")] // one letter
    [InlineData("\u0642\u0627\u0644.")] // a word and a full stop without spaces
    [InlineData("\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631 \u0625\u0646 ")] // words without a full stop
    public void WhatATextCostsIsInProportionToItsLength(string piece)
    {
        if (!CommittedModels.ArePresent(log))
            return;
        var engine = Committed();
        Allocated(engine, piece, 6_000);
        var (once, fivefold) = (Allocated(engine, piece, 6_000), Allocated(engine, piece, 30_000));

        log.WriteLine($"{once} and {fivefold} bytes");
        Assert.InRange(fivefold, 0, 6 * once);
    }

    /// <summary>Bytes that analysing takes on this thread, which alone works here.</summary>
    static long Allocated(LanguageEngine engine, string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var before = GC.GetAllocatedBytesForCurrentThread();
        engine.Analyze(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static LanguageEngine Committed() => LanguageEngine.Load(name => File.OpenRead(Path.Combine(AppContext.BaseDirectory, "models", name)));
}
