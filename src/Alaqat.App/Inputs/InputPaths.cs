namespace Alaqat.App;

/// <summary>Command-line paths to files: folders are walked in ordinal order, so that the order of the output is defined.</summary>
static class InputPaths
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Files in order; a path that does not exist comes back as it is and fails when it is opened.</summary>
    public static IEnumerable<string> Expand(IEnumerable<string> paths) =>
        paths.SelectMany(path => path != StandardInput && Directory.Exists(path) ? Walk(path) : [path]);

    /// <summary>Size of all files together, or 0 where standard input is among them.</summary>
    public static long TotalBytes(IReadOnlyCollection<string> paths) =>
        paths.Contains(StandardInput) ? 0 : Expand(paths).Where(File.Exists).Sum(path => new FileInfo(path).Length);

    static IEnumerable<string> Walk(string folder)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            // Hidden files and folders are bookkeeping (.git, .DS_Store).
            if (Path.GetFileName(entry).StartsWith('.'))
                continue;
            if (!Directory.Exists(entry))
                yield return entry;
            // A link to a folder may lead back up.
            else if (new DirectoryInfo(entry).LinkTarget is null)
            {
                foreach (var file in Walk(entry))
                    yield return file;
            }
        }
    }
}
