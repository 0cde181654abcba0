using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary>The one place that composes engines from the files beside the program.</summary>
static class EngineLoader
{
    public static LanguageEngine Language() => LanguageEngine.Load(name =>
        Model(name) ?? throw new UsageException($"models/{name} is not beside the program; build it again ('dotnet build src/Alaqat.App -c Release')"));

    public static Func<Article, CodedArticle> Claims()
    {
        var language = Language();
        return article => new CodedArticle(article, language.Analyze(article.Text), [], []);
    }

    static FileStream? Model(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "models", name);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan) : null;
    }
}
