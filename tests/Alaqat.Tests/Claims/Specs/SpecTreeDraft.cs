using Alaqat.Language;

namespace Alaqat.Tests;

/// <summary>Drafts the trees that the specifications lack, when asked to (<c>UPDATE_TREES=1</c>).</summary>
public sealed class SpecTreeDraft
{
    [Fact]
    public void MissingTreesAreDraftedOnRequest()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_TREES") != "1")
        {
            Assert.NotEmpty(RepositoryFiles.Under("tests/Alaqat.Tests/Claims/Specs", "*.md"));
            return;
        }

        var engine = LanguageEngine.Load(name => File.OpenRead(RepositoryFiles.Path("models/" + name)));
        foreach (var path in RepositoryFiles.Under("tests/Alaqat.Tests/Claims/Specs", "*.md"))
        {
            var target = path[..^3] + ".conllu";
            var trees = SpecTrees.Read(target);
            using var file = File.AppendText(RepositoryFiles.Path(target));
            foreach (var text in SpecReader.Read(path).SelectMany(e => new[] { e.Text, e.Title }).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                if (trees.Of(text) is not null)
                    continue;
                file.Write("# newdoc\n");
                ConlluWriter.Write(file, engine.Analyze(text));
            }
        }
    }
}
