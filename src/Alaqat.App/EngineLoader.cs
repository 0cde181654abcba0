using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary>The one place that composes engines from the files beside the program.</summary>
static class EngineLoader
{
    public static LanguageEngine Language()
    {
        using var names = Model("names.bin");
        return LanguageEngine.Load(
            name => Model(name) ?? throw new UsageException($"models/{name} is not beside the program; build it again ('dotnet build src/Alaqat.App -c Release')"),
            names);
    }

    public static Func<Article, CodedArticle> Claims()
    {
        var language = Task.Run(Language);
        var claims = Task.Run(() => ClaimReader.Load(Data(), Model));
        return new ClaimEngine(language.GetAwaiter().GetResult(), claims.GetAwaiter().GetResult()).Read;
    }

    /// <summary>The lexicon alone, without models.</summary>
    public static ActorLexicon Actors() => ActorLexicon.Read(Data());

    static IEnumerable<KnowledgeFile> Data()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "data");
        if (!Directory.Exists(folder))
            throw new UsageException("data/ is not beside the program; build it again ('dotnet build src/Alaqat.App -c Release')");
        return Directory.EnumerateFiles(folder, "*.tsv", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new KnowledgeFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), () => File.OpenText(path)));
    }

    static FileStream? Model(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "models", name);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan) : null;
    }
}
