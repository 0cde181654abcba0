using Alaqat.App;
using static Alaqat.Tests.InputFiles;

namespace Alaqat.Tests;

public sealed class BlocksFormatTests
{
    [Fact]
    public void EachBlockIsAnArticle()
    {
        var items = Read("a.txt", Bytes("\n" + Good + "\r\n" + Other + "\n \n\n" + Other), InputKind.Blocks);

        Assert.Equal(["a.txt:1", "a.txt:2"], items.Select(item => item.Doc));
        Assert.Equal([Good + "\n" + Other, Other], items.Select(item => item.Article!.Text));
    }

    [Fact]
    public void BlocksAreNeverGuessed() => Assert.Single(Read("a.txt", Bytes(Good + "\n\n" + Other)));

    [Fact]
    public void ABlockOverTheLimitIsNamedAndTheNextOneRead()
    {
        var items = Read("a.txt", Bytes(string.Concat(Enumerable.Repeat(Good + "\n", 10)) + "\n" + Other), InputKind.Blocks, new InputLimits { ArticleLength = 100 });

        Assert.Equal(["a.txt:1: longer than 100 characters, the most that one article may hold; split it", null], items.Select(item => item.Problem));
        Assert.Equal(Other, items[1].Article!.Text);
    }
}
