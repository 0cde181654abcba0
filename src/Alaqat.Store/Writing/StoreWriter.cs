using System.Data.Common;

namespace Alaqat.Store;

/// <summary>
/// Writes articles into a store: for one thread. Several writers, in one process or many, take turns; each batch is kept whole or not at all.
/// Where the store's server is gone for a moment, a batch is written again when it is back.
/// </summary>
public sealed class StoreWriter : IDisposable
{
    readonly StoreDatabase _database;
    readonly AnalysisVersion _version;
    StoreSession? _session;
    ArticleWriter? _articles;

    internal StoreWriter(StoreDatabase database, AnalysisVersion version)
    {
        _database = database;
        _version = version;
        _database.Repeat(Articles);
    }

    /// <summary>
    /// Writes a batch in one transaction. An article that the store has with the same content, read by the same version, is left alone;
    /// one of the same key but other content or version is replaced with all that was read from it.
    /// </summary>
    /// <param name="articles">Read by the version that this writer was opened with.</param>
    /// <exception cref="StoreException">Nothing of the batch was written.</exception>
    public WriteCounts Write(IReadOnlyCollection<PreparedArticle> articles) => Write([.. articles.Select(article => (article, _version))]);

    /// <summary>As the other, each article with the version that read it.</summary>
    internal WriteCounts Write(IReadOnlyList<(PreparedArticle Article, AnalysisVersion Version)> articles) => Change(writer =>
    {
        var written = default(WriteCounts);
        var runs = new Dictionary<AnalysisVersion, long>();
        foreach (var (article, version) in articles)
            written += writer.Write(article, runs.TryGetValue(version, out var run) ? run : runs[version] = Run(version));
        return written;
    });

    /// <summary>Takes over what another store knows of words. May be done again.</summary>
    /// <exception cref="StoreException">Nothing of it was written.</exception>
    internal void Merge(IReadOnlyCollection<WordForm> forms) => Change(writer =>
    {
        writer.Merge(forms);
        return true;
    });

    T Change<T>(Func<ArticleWriter, T> change) => _database.Repeat(() =>
    {
        var writer = Articles();
        T? written = default;
        var ended = false;
        try
        {
            Transactions.Run(_session!, () =>
            {
                written = change(writer);
                writer.Flush();
            });
            ended = true;
        }
        finally
        {
            if (!ended)
            {
                writer.Forget();
                // A connection that was lost is not used again.
                if (_session!.Connection.State != System.Data.ConnectionState.Open)
                    Close();
            }
        }

        return written!;
    });

    /// <summary>For tests that make it fail.</summary>
    internal DbConnection Connection => _session!.Connection;

    public void Dispose() => Close();

    ArticleWriter Articles()
    {
        _session ??= _database.Write();
        return _articles ??= new ArticleWriter(_session);
    }

    void Close()
    {
        _articles?.Dispose();
        _session?.Dispose();
        (_articles, _session) = (null, null);
    }

    long Run(AnalysisVersion version)
    {
        using var find = new Statement(_session!, "SELECT number FROM runs WHERE engine = @engine AND data = @data", "@engine", "@data");
        using var add = new Statement(_session!, "INSERT INTO runs (engine, data) VALUES (@engine, @data) RETURNING number", "@engine", "@data");
        return (long)(find.One(version.Engine, version.Data) ?? add.One(version.Engine, version.Data)!);
    }
}
