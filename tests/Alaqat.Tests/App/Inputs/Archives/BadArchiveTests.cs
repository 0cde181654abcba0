using System.IO.Compression;
using Alaqat.App;
using static Alaqat.Tests.InputFiles;

namespace Alaqat.Tests;

/// <summary>Each kind of bad archive gets its message, and what is good in it is read.</summary>
public sealed class BadArchiveTests
{
    static readonly InputLimits Narrow = new() { FreeUnpacked = 100_000 };

    static void One(InputItem[] items, string problem, int good = 1)
    {
        Assert.Contains(problem, Assert.Single(items, item => item.Problem is not null).Problem, StringComparison.Ordinal);
        Assert.Equal(good, items.Count(item => item.Article is not null));
    }

    static byte[] Letters(int count) => [.. Enumerable.Repeat((byte)'a', count)];

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a/../../b.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\b.txt")]
    [InlineData("C:\\b.txt")]
    public void NamesThatLeadOut(string name)
    {
        One(Read("a.zip", Zip((name, Bytes(Good)), ("good.txt", Bytes(Good)))), "a.zip!" + name + ": its name leads out of the archive; rename it");
        One(Read("a.tar", Tar((name, Bytes(Good)), ("good.txt", Bytes(Good)))), "a.tar!" + name + ": its name leads out of the archive; rename it");
    }

    [Fact]
    public void ControlCharactersInNamesAreNotPrinted() =>
        Assert.Equal("a.zip!x\uFFFD[2Ky.txt", Assert.Single(Read("a.zip", Zip(("x\u001B[2Ky.txt", Bytes(Good))))).Doc);

    /// <summary>200 million letters in 200 kilobytes.</summary>
    [Fact]
    public void AZipBombIsRefusedByItsRatio() =>
        One(Read("a.zip", Zip(("bomb.txt", Letters(200_000_000)), ("good.txt", Bytes(Good)))), "a.zip!bomb.txt: unpacks to more than 200 times its size, as bombs do");

    [Fact]
    public void ATarGzBombIsRefusedByItsRatioAndEndsTheFile() =>
        One(Read("a.tar.gz", Gzip(Tar(("a.txt", Bytes(Good)), ("bomb.jsonl", Letters(2_000_000)), ("b.txt", Bytes(Good)))), limits: Narrow), "a.tar.gz!bomb.jsonl: unpacks to more than 200 times its size", good: 1);

    [Fact]
    public void ABombInABombIsRefusedByTheWhole()
    {
        var inner = Zip(("x.jsonl", Letters(5_000_000)));
        var outer = Zip([.. Enumerable.Range(0, 50).Select(n => (n + ".zip", inner))]);

        var items = Read("a.zip", outer, limits: Narrow with { Ratio = 2_000, Unpacked = 20_000_000 });

        Assert.Contains("unpacks to more than 20,000,000 bytes; split it", items[^1].Problem, StringComparison.Ordinal);
        Assert.InRange(items.Length, 1, 6);
    }

    [Fact]
    public void TooManyEntriesAreRefusedBeforeTheyAreHeld()
    {
        var entries = Enumerable.Range(0, 20).Select(n => (n + ".txt", Bytes(Good))).ToArray();

        One(Read("a.zip", Zip(entries), limits: new InputLimits { Entries = 10 }), "a.zip: more than 10 entries; split the archive", good: 0);
        One(Read("a.tar", Tar(entries), limits: new InputLimits { Entries = 10 }), "a.tar: more than 10 entries; split the archive", good: 10);
    }

    [Fact]
    public void ArchivesInOneAnotherWithoutEnd()
    {
        var bytes = Bytes(Good);
        for (var depth = 0; depth < 10; depth++)
            bytes = Zip(("a.zip", bytes));

        One(Read("a.zip", bytes), "a.zip!a.zip!a.zip!a.zip!a.zip!a.zip!a.zip!a.zip!a.zip: more than 8 archives in one another; unpack the outer ones", good: 0);
    }

    [Fact]
    public void AnEncryptedEntry()
    {
        var bytes = Zip(("secret.txt", Bytes(Good)), ("good.txt", Bytes(Good)));
        // The flag, in the local header and in the directory.
        bytes[6] |= 1;
        bytes[bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;

        One(Read("a.zip", bytes), "a.zip!secret.txt: encrypted; unpack the archive with its password");
    }

    [Fact]
    public void AZipThatWasCutShort() =>
        One(Read("a.zip", Zip(("a.txt", Bytes(Good)))[..60]), "a.zip: a damaged zip archive: the directory at its end is missing or broken", good: 0);

    [Fact]
    public void AZipEntryWithAFlippedByte()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in (string[])["bad.txt", "good.txt"])
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(Bytes(Good));
            }
        }

        var bytes = packed.ToArray();
        bytes[bytes.AsSpan().IndexOf(Bytes(Good)) + 3] ^= 4;

        One(Read("a.zip", bytes), "a.zip!bad.txt: its compressed data is damaged; fetch it again");
    }

    [Fact]
    public void ATarThatWasCutShortOrBroken()
    {
        var bytes = Tar(("a.txt", Bytes(Good)), ("b.txt", Bytes(Good)));
        Assert.Contains("a.tar!b.txt: ends before it should; fetch it again", Read("a.tar", bytes[..(512 * 3 + 10)]).Select(item => item.Problem));

        bytes[1024 + 150] = (byte)'9';
        One(Read("a.tar", bytes), "a.tar: a damaged tar archive: a header is broken");
    }

    [Fact]
    public void AGzipThatWasCutShort()
    {
        var lines = string.Concat(Enumerable.Range(0, 5000).Select(n => "{\"id\":\"" + n + "\",\"text\":\"" + Good + "\"}\n"));

        var items = Read("a.jsonl.gz", Gzip(Bytes(lines))[..^200]);

        Assert.Equal("a.jsonl.gz: ends before it should; fetch it again", items[^1].Problem);
        Assert.InRange(items.Length, 2, 5000);
    }

    [Fact]
    public void AGzipWhoseChecksumIsWrong()
    {
        var bytes = Gzip(Bytes(Good));
        bytes[^6] ^= 1;

        One(Read("a.txt.gz", bytes), "a.txt.gz: its compressed data is damaged; fetch it again", good: 0);
    }

    [Fact]
    public void AnEmptyEntryAndABinaryOneAreNamed()
    {
        var items = Read("a.zip", Zip(("empty.txt", []), ("x.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]), ("good.txt", Bytes(Good))));

        Assert.Equal(["a.zip!empty.txt: empty; nothing to read", "a.zip!x.png: binary, no text; convert it to plain text, HTML or JSON Lines first", null], items.Select(item => item.Problem));
    }

    [Fact]
    public void AFileThatIsSaidToBeAZipAndIsNone() => One(Read("a.txt", Bytes(Good), InputKind.Zip), "a.txt: a damaged zip archive", good: 0);
}
