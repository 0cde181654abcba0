using Alaqat.App;

namespace Alaqat.Tests;

public sealed class InputPathsTests
{
    [Fact]
    public void FoldersAreWalkedInOrdinalOrderWithoutHiddenFiles()
    {
        using var run = new TestRun();
        foreach (var name in (string[])["b.txt", "B.txt", "a/z.txt", "a/10.txt", "a/9.txt", ".git/x", ".hidden"])
            run.Write(name, "x");

        var files = InputPaths.Expand([run.Folder, "-", run.Path("none")]).Select(path => Path.GetRelativePath(run.Folder, path));

        Assert.Equal(["B.txt", "a/10.txt", "a/9.txt", "a/z.txt", "b.txt", Path.GetRelativePath(run.Folder, "-"), "none"], files);
    }

    [Theory]
    [InlineData("feeds/**/*.html", "feeds/a.html feeds/x/b.html feeds/x/y/c.html")]
    [InlineData("feeds/*.html", "feeds/a.html")]
    [InlineData("feeds/**/y/?.html", "feeds/x/y/c.html")]
    [InlineData("*/x/*", "feeds/x/b.html feeds/x/y/c.html")]
    [InlineData("feeds/**", "feeds/a.html feeds/n.txt feeds/x/b.html feeds/x/y/c.html")]
    [InlineData("feeds/[1]*.txt", "feeds/[1]*.txt")]
    public void PatternsThatTheShellLeftAreExpandedInOrder(string pattern, string expected)
    {
        using var run = new TestRun();
        foreach (var name in (string[])["feeds/a.html", "feeds/n.txt", "feeds/x/b.html", "feeds/x/y/c.html", "feeds/.git/d.html", "other.html"])
            run.Write(name, "x");

        var files = InputPaths.Expand([run.Path(pattern)]).Select(path => Path.GetRelativePath(run.Folder, path).Replace('\\', '/'));

        Assert.Equal(expected.Split(' '), files);
    }

    [Fact]
    public void APatternThatNothingFits()
    {
        using var run = new TestRun();

        Assert.Equal(1, run.Run("read", run.Path("none/*.html")));
        Assert.Contains("none/*.html: no file fits this pattern; check it", run.Error.Replace('\\', '/'), StringComparison.Ordinal);
    }
}
