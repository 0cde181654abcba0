using Alaqat.Language;

namespace Alaqat.Tests;

/// <summary>
/// Hand-checked analyses of the specifications' sentences, one CoNLL-U file for each specification (<c>NAME.conllu</c> beside
/// <c>NAME.md</c>). They stand in for the trained language engine, so that a rule is tested and not a model.
/// <c>UPDATE_TREES=1</c> drafts the missing ones with the committed models; read and correct them before you commit.
/// </summary>
sealed class SpecTrees
{
    readonly Dictionary<string, Document> _byText = new(StringComparer.Ordinal);

    public static SpecTrees Read(string path)
    {
        var trees = new SpecTrees();
        if (!File.Exists(RepositoryFiles.Path(path)))
            return trees;
        foreach (var block in File.ReadAllText(RepositoryFiles.Path(path)).Split("# newdoc\n", StringSplitOptions.RemoveEmptyEntries))
        {
            using var reader = new StringReader(block);
            var document = ConlluReader.Read(reader, path);
            trees._byText[Squeeze(document.Text)] = document;
        }

        return trees;
    }

    /// <summary>The analysis of a text, or null where the file does not have it.</summary>
    public Document? Of(string text) => _byText.GetValueOrDefault(Squeeze(text));

    /// <summary>Texts are compared without white space: CoNLL-U does not tell how sentences are separated.</summary>
    static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
