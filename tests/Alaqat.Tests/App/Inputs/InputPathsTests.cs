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
}
