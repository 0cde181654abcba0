using Alaqat.App;
using static Alaqat.Tests.InputFiles;

namespace Alaqat.Tests;

public sealed class ArchiveTests
{
    static readonly (string, byte[])[] Entries = [("folder/a.txt", Bytes(Good)), ("b.jsonl", Bytes("{\"text\":\"" + Other + "\"}")), (".DS_Store", [0, 1]), ("__MACOSX/x", [0])];

    static void BothAreRead(InputItem[] items, string archive)
    {
        Assert.Equal([archive + "!folder/a.txt", archive + "!b.jsonl:1"], items.Select(item => item.Doc));
        Assert.Equal([Good, Other], items.Select(item => item.Article?.Text));
    }

    [Fact]
    public void Zip() => BothAreRead(Read("a.zip", InputFiles.Zip(Entries)), "a.zip");

    [Fact]
    public void ZipFromAPipe() => BothAreRead(Piped(InputFiles.Zip(Entries)), "-");

    [Fact]
    public void Tar() => BothAreRead(Read("a.tar", InputFiles.Tar(Entries)), "a.tar");

    [Fact]
    public void TarGz() => BothAreRead(Read("a.tar.gz", Gzip(InputFiles.Tar(Entries))), "a.tar.gz");

    [Fact]
    public void ZipInTarGzInZip() =>
        BothAreRead(Read("a.zip", InputFiles.Zip(("b.tar.gz", Gzip(InputFiles.Tar(("c.zip", InputFiles.Zip(Entries))))))), "a.zip!b.tar.gz!c.zip");

    [Fact]
    public void GzOfSeveralMembersIsOneText()
    {
        var item = Assert.Single(Read("a.txt.gz", Gzip(Bytes(Good + "\n"), [], Bytes(Other))));

        Assert.Equal(Good + "\n" + Other, item.Article!.Text);
    }

    [Fact]
    public void ANameThatIsGivenHoldsForWhatIsWithin() =>
        Assert.Equal(["a.zip!x:1", "a.zip!x:2"], Read("a.zip", InputFiles.Zip(("x", Bytes(Good + "\n\n" + Other))), InputKind.Blocks).Select(item => item.Doc));

    [Fact]
    public void AnArchiveByItsNameIsReadByContentWithin() => BothAreRead(Read("a.tar", InputFiles.Tar(Entries), InputKind.Tar), "a.tar");

    [Fact]
    public void ProgressReachesTheSizeOfTheFile()
    {
        using var run = new TestRun();
        var bytes = InputFiles.Zip(Entries);
        var path = run.Write("a.zip", bytes);
        var reader = new InputReader(InputKind.Auto, new InputLimits());

        foreach (var item in reader.Read(path, Stream.Null))
            Assert.InRange(reader.BytesRead, 1, bytes.Length);

        Assert.Equal(bytes.Length, reader.BytesRead);
    }

    /// <summary>Small members too, and every size of what follows them in the inflater's buffer.</summary>
    [Fact]
    public void MembersOfEverySizeAreTold()
    {
        var random = new Random(1);
        var members = Enumerable.Range(0, 300).Select(size =>
        {
            var bytes = new byte[size * 37];
            random.NextBytes(bytes);
            return bytes;
        }).ToArray();
        using var content = new GzipContent(new MemoryStream(Gzip(members)));
        using var all = new MemoryStream();

        content.CopyTo(all);

        Assert.Equal(members.SelectMany(bytes => bytes), all.ToArray());
    }
}
