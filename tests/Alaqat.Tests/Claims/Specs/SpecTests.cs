using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

/// <summary>
/// Runs the Markdown specifications of the claims: hand-checked trees in, hand-written rule weights (<c>data/prior.tsv</c>)
/// decide, no trained model takes part.
/// </summary>
public sealed class SpecTests
{
    const string Folder = "tests/Alaqat.Tests/Claims/Specs";

    static readonly Lazy<ClaimReader> Reader = new(LoadReader);

    public static TheoryData<SpecExample> Examples()
    {
        var data = new TheoryData<SpecExample>();
        foreach (var path in RepositoryFiles.Under(Folder, "*.md"))
        {
            foreach (var example in SpecReader.Read(path))
                data.Add(example);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void EachExampleYieldsTheClaimsItStates(SpecExample example)
    {
        var path = example.Origin[..example.Origin.IndexOf(".md:", StringComparison.Ordinal)] + ".conllu";
        var trees = SpecTrees.Read(path);
        var document = trees.Of(example.Text);
        Assert.True(document is not null, $"{path} has no tree for the text of {example.Origin}; draft it with UPDATE_TREES=1 and correct it");
        var title = example.Title is null ? null : trees.Of(example.Title);

        var article = new Article(document.Text) { Title = example.Title, Date = example.Date };
        var coded = Reader.Value.Read(article, document, title, Reader.Value.Threshold);

        Assert.Equal(example.Claims, coded.Claims.Select(c => SpecClaim.Write(c, document.Text)));
    }

    static ClaimReader LoadReader()
    {
        var files = RepositoryFiles.Under("data", "*.tsv")
            .Where(path => path != "data/frames/learned.tsv")
            .Select(path => new KnowledgeFile(path["data/".Length..], () => File.OpenText(RepositoryFiles.Path(path))))
            .ToList();
        return new ClaimReader(Knowledge.Read(files), PriorReader.Read(files.Single(f => f.Path == "prior.tsv")));
    }
}
