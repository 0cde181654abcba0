using System.IO.Enumeration;

namespace Alaqat.App;

/// <summary>Command-line paths to files: folders are walked in ordinal order, so that the order of the output is defined.</summary>
static class InputPaths
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    const string AnyFolders = "**";

    /// <summary>Files in order; a path that does not exist, or a pattern that nothing fits, comes back as it is and fails when it is opened.</summary>
    public static IEnumerable<string> Expand(IEnumerable<string> paths) => paths.SelectMany(Expand);

    /// <summary>Size of all files together, or 0 where standard input is among them.</summary>
    public static long TotalBytes(IReadOnlyCollection<string> paths) =>
        paths.Contains(StandardInput) ? 0 : Expand(paths).Where(File.Exists).Sum(path => new FileInfo(path).Length);

    /// <summary>Whether a path has wildcards: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders. Shells that expand them leave none.</summary>
    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    static IEnumerable<string> Expand(string path)
    {
        if (path != StandardInput && Directory.Exists(path))
            return Walk(path);
        if (!IsPattern(path) || File.Exists(path))
            return [path];
        return Fitting(path).DefaultIfEmpty(path);
    }

    static IEnumerable<string> Fitting(string pattern)
    {
        var steps = pattern.Split('/', Path.DirectorySeparatorChar);
        var first = Array.FindIndex(steps, IsPattern);
        var folder = string.Join(Path.DirectorySeparatorChar, steps[..first]);
        return Fitting(first == 0 ? string.Empty : folder + Path.DirectorySeparatorChar, steps.AsMemory(first)).Distinct();
    }

    /// <param name="folder">With its separator, or empty for the current one.</param>
    static IEnumerable<string> Fitting(string folder, ReadOnlyMemory<string> steps)
    {
        var step = steps.Span[0];
        var rest = steps[1..];
        if (!Directory.Exists(folder.Length == 0 ? "." : folder))
            return [];
        // "feeds/**" alone is all that lies below.
        if (step == AnyFolders)
            return rest.IsEmpty ? Walk(folder) : Fitting(folder, rest).Concat(Folders(folder).SelectMany(child => Fitting(child + Path.DirectorySeparatorChar, steps)));
        var entries = IsPattern(step)
            ? Entries(folder).Where(entry => FileSystemName.MatchesSimpleExpression(step, Path.GetFileName(entry), ignoreCase: OperatingSystem.IsWindows()))
            : [folder + step];
        if (!rest.IsEmpty)
            return entries.Where(Directory.Exists).SelectMany(child => Fitting(child + Path.DirectorySeparatorChar, rest));
        return entries.SelectMany(entry => Directory.Exists(entry) ? Walk(entry) : File.Exists(entry) ? [entry] : []);
    }

    static IEnumerable<string> Walk(string folder)
    {
        foreach (var entry in Entries(folder))
        {
            if (!Directory.Exists(entry))
                yield return entry;
            else if (!IsLink(entry))
            {
                foreach (var file in Walk(entry))
                    yield return file;
            }
        }
    }

    static IEnumerable<string> Folders(string folder) => Entries(folder).Where(entry => Directory.Exists(entry) && !IsLink(entry));

    /// <summary>A link to a folder may lead back up.</summary>
    static bool IsLink(string folder) => new DirectoryInfo(folder).LinkTarget is not null;

    /// <summary>Hidden files and folders are bookkeeping (.git, .DS_Store).</summary>
    static IEnumerable<string> Entries(string folder) =>
        Directory.EnumerateFileSystemEntries(folder.Length == 0 ? "." : folder)
            .Select(entry => folder.Length == 0 ? entry[2..] : entry)
            .Where(entry => !Path.GetFileName(entry).StartsWith('.'))
            .Order(StringComparer.Ordinal);
}
