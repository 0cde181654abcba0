using Alaqat.Claims;

namespace Alaqat.Tests;

/// <summary>The tables of <c>data/</c> that people write; what was learned from gold is left out.</summary>
static class KnowledgeFiles
{
    public static List<KnowledgeFile> All { get; } = RepositoryFiles.Under("data", "*.tsv")
        .Where(path => path != "data/frames/learned.tsv")
        .Select(path => new KnowledgeFile(path["data/".Length..], () => File.OpenText(RepositoryFiles.Path(path))))
        .ToList();

    /// <summary>A table that stands in a test.</summary>
    public static KnowledgeFile Of(string path, params string[] lines) => new(path, () => new StringReader(string.Join('\n', lines)));
}
