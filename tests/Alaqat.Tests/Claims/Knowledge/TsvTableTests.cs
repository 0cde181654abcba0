using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class TsvTableTests
{
    static List<TsvRow> Read(params string[] lines) => TsvTable.Read(KnowledgeFiles.Of("x/y.tsv", lines), "a");

    [Fact]
    public void CommentsAndBlankLinesAreLeftOutButCounted()
    {
        var row = Assert.Single(Read("# first", "a\tb", "", "# second", "1\t2"));

        Assert.Equal(("1", "2", 5), (row["a"], row["b"], row.Line));
    }

    [Fact]
    public void AColumnThatTheTableLacksIsEmpty() => Assert.Equal("", Read("a", "1")[0]["c"]);

    [Fact]
    public void AListLeavesOutEmptyItemsAndBlanks() => Assert.Equal(["x", "y z"], Read("a", "x| y z ||")[0].List("a"));

    [Fact]
    public void AnEmptyFileHasNoRows() => Assert.Empty(Read());

    [Theory]
    [InlineData("1")]
    [InlineData("1\t2\t3")]
    public void ALineWithTooFewOrTooManyCellsIsRefused(string line)
    {
        var error = Assert.Throws<KnowledgeException>(() => Read("a\tb", line));

        Assert.StartsWith("x/y.tsv:2: ", error.Message, StringComparison.Ordinal);
    }
}
