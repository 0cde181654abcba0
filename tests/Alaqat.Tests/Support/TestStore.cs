using System.Data.Common;
using Alaqat.Claims;
using Alaqat.Store;
using Microsoft.Data.Sqlite;

namespace Alaqat.Tests;

/// <summary>A store of its own: a file in a temporary folder, or a schema of the test server.</summary>
sealed class TestStore : IDisposable
{
    public static readonly AnalysisVersion Version = new("engine 1", "data 1");

    readonly string _folder = Directory.CreateTempSubdirectory("alaqat-store-").FullName;
    readonly string? _schema;
    AlaqatStore? _store;

    public TestStore(TestDatabase database = TestDatabase.Sqlite)
    {
        _schema = database == TestDatabase.Postgres ? "t_" + Guid.NewGuid().ToString("N") : null;
        File = _schema is null ? Path("a.db") : PostgresServer.Schema(_schema);
    }

    /// <summary>What <c>--store</c> is told.</summary>
    public string File { get; }

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

    /// <summary>A way past the store, as somebody else might take.</summary>
    public DbConnection Connect()
    {
        if (_schema is not null)
            return PostgresServer.Connect(File);
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>SQL as somebody else might give it.</summary>
    public void Sql(string sql)
    {
        using var writer = Store.Write(Version);
        using var command = writer.Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _store?.Dispose();
        if (_schema is not null)
            PostgresServer.Drop(_schema);
        Directory.Delete(_folder, recursive: true);
    }
}
