using Alaqat.Claims;

namespace Alaqat.Tests;

/// <summary>
/// Reads the examples with hand-checked trees and hand-written rule weights (<c>data/prior.tsv</c>): no trained model takes part.
/// </summary>
static class SpecEngine
{
    public const string Folder = "tests/Alaqat.Tests/Claims/Specs";

    static readonly Lazy<ClaimReader> Reader = new(LoadReader);

    public static IEnumerable<SpecExample> Examples => RepositoryFiles.Under(Folder, "*.md").SelectMany(SpecReader.Read);

    /// <summary>The claims that the engine gives for an example, written and in ordinal order.</summary>
    public static string[] Read(SpecExample example)
    {
        var path = example.Origin[..example.Origin.IndexOf(".md:", StringComparison.Ordinal)] + ".conllu";
        var trees = SpecTrees.Read(path);
        var document = trees.Of(example.Text);
        Assert.True(document is not null, $"{path} has no tree for the text of {example.Origin}; draft it with UPDATE_TREES=1 and correct it");
        var title = example.Title is null ? null : trees.Of(example.Title);

        var article = new Article(document.Text) { Title = example.Title, Date = example.Date };
        var coded = Reader.Value.Read(article, document, title, Reader.Value.Threshold);
        return Sorted(coded.Claims.Select(c => SpecClaim.Write(c, document.Text, example)));
    }

    public static string[] Sorted(IEnumerable<string> claims) => [.. claims.Order(StringComparer.Ordinal)];

    static ClaimReader LoadReader()
    {
        var files = KnowledgeFiles.All;
        return new ClaimReader(Knowledge.Read(files), PriorReader.Read(files.Single(f => f.Path == "prior.tsv")));
    }
}
