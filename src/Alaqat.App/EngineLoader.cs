using System.Security.Cryptography;
using System.Text;
using Alaqat.Claims;
using Alaqat.Language;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>The one place that composes engines from the files beside the program.</summary>
static class EngineLoader
{
    const int Megabyte = 1 << 20;

    public static LanguageEngine Language()
    {
        LoadingMemory.Reserve(small: 24 * Megabyte, large: 104 * Megabyte);
        return LanguageEngine.Load(Required);
    }

    public static Func<Article, CodedArticle> Claims()
    {
        LoadingMemory.Reserve(small: 112 * Megabyte, large: 144 * Megabyte);
        var language = LanguageEngine.LoadAsync(Required);
        // Begun second: the first article's sentences are analysed while the knowledge is still being read.
        var claims = Task.Run(() => ClaimReader.Load(Data(), Model));
        return new ClaimEngine(language.GetAwaiter().GetResult(), claims).Read;
    }

    /// <summary>
    /// Hashes of the code and models, and of the data: whatever may change a claim changes one of them.
    /// The code is known by the ids that the compiler makes of its content.
    /// </summary>
    public static AnalysisVersion Version()
    {
        var assembly = typeof(ClaimEngine).Assembly;
        var code = string.Join(' ', assembly.ManifestModule.ModuleVersionId, typeof(LanguageEngine).Assembly.ManifestModule.ModuleVersionId);
        var models = Path.Combine(AppContext.BaseDirectory, "models");
        return new AnalysisVersion(
            $"{assembly.GetName().Version?.ToString(3)}+{Hash(Encoding.UTF8.GetBytes(code), Directory.Exists(models) ? Directory.EnumerateFiles(models, "*.bin") : [])}",
            Hash([], DataFiles()));
    }

    /// <summary>The lexicon alone, without models.</summary>
    public static ActorLexicon Actors() => ActorLexicon.Read(Data());

    /// <summary>Scores of a file, or those that come with the program.</summary>
    public static ConflictScale Scale(string? path)
    {
        try
        {
            return ConflictScale.Read(path is null ? Data().First(file => file.Path == ConflictScale.DefaultPath) : new KnowledgeFile(path, () => File.OpenText(path)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: cannot be read ({fault.Message}); give a table with --scale");
        }
    }

    static IEnumerable<KnowledgeFile> Data()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "data");
        return DataFiles().Select(path => new KnowledgeFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), () => File.OpenText(path)));
    }

    static IEnumerable<string> DataFiles()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "data");
        if (!Directory.Exists(folder))
            throw new UsageException("data/ is not beside the program; build it again ('dotnet build src/Alaqat.App -c Release')");
        return Directory.EnumerateFiles(folder, "*.tsv", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);
    }

    static string Hash(ReadOnlySpan<byte> head, IEnumerable<string> files)
    {
        const int Digits = 12;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head);
        foreach (var path in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(path)));
            using var stream = File.OpenRead(path);
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    static FileStream Required(string name) =>
        Model(name) ?? throw new UsageException($"models/{name} is not beside the program; build it again ('dotnet build src/Alaqat.App -c Release')");

    static FileStream? Model(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "models", name);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan) : null;
    }
}
