using System.Data.Common;

namespace Alaqat.Store;

/// <summary>
/// Writes articles into a store: for one thread. Several writers, in one process or many, take turns; each batch is kept whole or not at all.
/// </summary>
public sealed class StoreWriter : IDisposable
{
    readonly string _path;
    readonly DbConnection _connection;
    readonly ArticleWriter _articles;
    readonly AnalysisVersion _version;

    internal StoreWriter(SqliteFile file, AnalysisVersion version)
    {
        _path = file.Path;
        _version = version;
        _connection = SqliteFailure.Guard(_path, file.Write);
        _articles = new ArticleWriter(_connection);
    }

    /// <summary>
    /// Writes a batch in one transaction. An article that the store has with the same content, read by the same version, is left alone;
    /// one of the same key but other content or version is replaced with all that was read from it.
    /// </summary>
    /// <param name="articles">Read by the version that this writer was opened with.</param>
    /// <exception cref="StoreException">Nothing of the batch was written.</exception>
    public WriteCounts Write(IReadOnlyCollection<PreparedArticle> articles) => SqliteFailure.Guard(_path, () =>
    {
        var written = default(WriteCounts);
        try
        {
            Transactions.Run(_connection, () =>
            {
                var run = Run();
                foreach (var article in articles)
                    written += _articles.Write(article, run);
            });
        }
        catch
        {
            _articles.Forget();
            throw;
        }

        return written;
    });

    /// <summary>For tests that make it fail.</summary>
    internal DbConnection Connection => _connection;

    public void Dispose()
    {
        _articles.Dispose();
        _connection.Dispose();
    }

    long Run()
    {
        using var find = new Statement(_connection, "SELECT number FROM runs WHERE engine = @engine AND data = @data", "@engine", "@data");
        using var add = new Statement(_connection, "INSERT INTO runs (engine, data) VALUES (@engine, @data) RETURNING number", "@engine", "@data");
        return (long)(find.One(_version.Engine, _version.Data) ?? add.One(_version.Engine, _version.Data)!);
    }
}
