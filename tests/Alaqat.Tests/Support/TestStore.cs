using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.Tests;

/// <summary>A store in a temporary folder of its own.</summary>
sealed class TestStore : IDisposable
{
    public static readonly AnalysisVersion Version = new("engine 1", "data 1");

    readonly string _folder = Directory.CreateTempSubdirectory("alaqat-store-").FullName;
    AlaqatStore? _store;

    public string File => Path("a.db");

    /// <summary>Made when it is first asked for.</summary>
    public AlaqatStore Store => _store ??= AlaqatStore.OpenOrCreate(File);

    public string Path(string name) => System.IO.Path.Combine(_folder, name);

    public WriteCounts Add(params CodedArticle[] articles) => AddBy(Version, articles);

    public WriteCounts AddBy(AnalysisVersion version, params CodedArticle[] articles)
    {
        using var writer = Store.Write(version);
        return writer.Write(Array.ConvertAll(articles, PreparedArticle.Of));
    }

    public string Dump() => Dump(Store);

    public static string Dump(AlaqatStore store)
    {
        using var lines = new StringWriter();
        store.Dump(lines);
        return lines.ToString();
    }

    public void Dispose()
    {
        _store?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
