using System.IO.Compression;
using System.Text;

namespace Alaqat.Tests;

/// <summary>Each kind of bad input gets its message, and the good input beside it is still read.</summary>
public sealed class BadInputTests : IDisposable
{
    /// <summary>"Russia condemned the decision."</summary>
    const string Good = "أدانت روسيا القرار.";

    readonly TestRun _run = new();
    readonly string _good;

    public BadInputTests() => _good = _run.Write("good.txt", Good);

    public void Dispose() => _run.Dispose();

    void Check(string path, params string[] said)
    {
        var code = _run.Run("read", path, _good);

        Assert.Equal(1, code);
        Assert.All(said, part => Assert.Contains(part, _run.Error, StringComparison.Ordinal));
        Assert.Contains("\"doc\":\"" + _good, _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingFile() => Check(_run.Path("none.txt"), "none.txt: no such file; check the path");

    [Fact]
    public void ABinaryFile() => Check(_run.Write("a.bin", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 1, 2, 3, 4]), "a.bin: binary, no text; convert");

    [Fact]
    public void AnEmptyFile() => Check(_run.Write("empty.txt", ""), "empty.txt: empty; nothing to read");

    [Fact]
    public void AFileOfBlanks() => Check(_run.Write("blank.txt", " \n\n\t\n"), "blank.txt: empty; nothing to read");

    [Fact]
    public void DamagedGzip() => Check(_run.Write("bad.txt.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF, 0xFF]), "bad.txt.gz: its compressed data is damaged");

    [Fact]
    public void ABrokenJsonLineIsNamedAndTheOthersAreRead()
    {
        Check(_run.Write("a.jsonl", "{\"id\":\"one\",\"text\":\"" + Good + "\"}\n{\"id\":\"two\",\"te\n{\"id\":\"three\",\"text\":\"" + Good + "\"}\n"), "a.jsonl:2: broken JSON at byte 16; mend or remove the line");

        Assert.Contains("\"doc\":\"one\"", _run.Output, StringComparison.Ordinal);
        Assert.Contains("\"doc\":\"three\"", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"x\"}", "no field \"text\"")]
    [InlineData("{\"text\":\" \"}", "its \"text\" is empty")]
    [InlineData("{\"text\":\"\\ud800 \"}", "a string holds half of a surrogate pair")]
    public void AJsonLineWithoutAnArticle(string line, string said) => Check(_run.Write("a.jsonl", line), "a.jsonl:1: " + said);

    [Fact]
    public void AJsonArrayInsteadOfAnObject() => Check(_run.Write("a.jsonl", "{\"text\":\"" + Good + "\"}\n[1,2]\n"), "a.jsonl:2: not a JSON object");

    [Fact]
    public void ADateThatIsNoneLeavesTheArticleReadable()
    {
        Check(_run.Write("a.jsonl", "{\"id\":\"x\",\"date\":\"yesterday\",\"text\":\"" + Good + "\"}"), "a.jsonl:1: \"yesterday\" is not a date like 2022-05-09");

        Assert.Contains("\"doc\":\"x\"", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherLanguage() => Check(_run.Write("en.txt", "The minister met his counterpart on Monday."), "en.txt: not in Arabic script; Alaqat reads Arabic only");

    /// <summary>"This is a book that is in the house, and a large garden."</summary>
    [Fact]
    public void AnotherLanguageInArabicScript() => Check(_run.Write("fa.txt", "این یک کتاب بزرگ است که در خانه\u200Cی پدر می\u200Cگذاریم."), "fa.txt: in Arabic script, but another language");

    [Fact]
    public void ALineOf200MegabytesIsRefusedAndTheNextOneRead()
    {
        var path = _run.Path("long.jsonl");
        using (var file = new StreamWriter(path))
        {
            var block = new string('a', 1_000_000);
            file.Write("{\"text\":\"");
            for (var i = 0; i < 200; i++)
                file.Write(block);
            file.Write("\"}\n{\"id\":\"after\",\"text\":\"" + Good + "\"}\n");
        }

        Check(path, "long.jsonl:1: longer than 33,554,432 characters, the most that one article may hold; split it");

        Assert.Contains("\"doc\":\"after\"", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ATextFileOverTheLimit()
    {
        using (var file = new FileStream(_run.Path("long.txt"), FileMode.Create))
        {
            using var gzip = new GZipStream(file, CompressionLevel.Fastest);
            var block = Encoding.ASCII.GetBytes(new string('a', 1_000_000));
            for (var i = 0; i < 40; i++)
                gzip.Write(block);
        }

        Check(_run.Path("long.txt"), "long.txt: longer than");
    }
}
