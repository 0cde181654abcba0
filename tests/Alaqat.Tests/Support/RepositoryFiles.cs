using System.Runtime.CompilerServices;

namespace Alaqat.Tests;

/// <summary>Files of the working tree, for tests of the repository itself.</summary>
static class RepositoryFiles
{
    static readonly string[] Skipped = ["bin", "obj", "TestResults", "artifacts", "node_modules"];

    public static string Root { get; } = FindRoot();

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>Files below a folder, relative to the root, in ordinal order; build outputs and hidden folders left out.</summary>
    public static IEnumerable<string> Under(string folder, string pattern)
    {
        if (!Directory.Exists(Path(folder)))
            return [];
        return Directory.EnumerateFiles(Path(folder), pattern, SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => Skipped.Contains(part) || part is ['.', _, ..]))
            .Order(StringComparer.Ordinal);
    }

    static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new FileInfo(here).Directory;
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Alaqat.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests must run from a working tree with Alaqat.slnx");
    }
}
