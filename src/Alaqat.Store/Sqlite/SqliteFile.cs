using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Alaqat.Store;

/// <summary>One SQLite file and how it is opened. With the folder around it, the only code that knows which database the store is in.</summary>
sealed class SqliteFile : IDisposable
{
    /// <summary>How long a writer waits for another one, in seconds.</summary>
    const int Patience = 60;

    readonly string _reading;
    readonly string _writing;

    public SqliteFile(string path)
    {
        Path = path;
        _reading = Address(SqliteOpenMode.ReadOnly);
        _writing = Address(SqliteOpenMode.ReadWrite);
    }

    public string Path { get; }

    /// <summary>A connection that sees one state of the store for each question, whatever is written meanwhile.</summary>
    public DbConnection Read() => Open(_reading);

    /// <summary>A connection that writes.</summary>
    public DbConnection Write()
    {
        var connection = Open(_writing);
        // In WAL a killed process loses nothing that was committed with this; only a power cut may lose the last commits.
        Run(connection, "PRAGMA synchronous = NORMAL");
        return connection;
    }

    /// <summary>As <see cref="Write"/>, and makes the file where it is missing.</summary>
    public DbConnection Create()
    {
        var connection = Open(Address(SqliteOpenMode.ReadWriteCreate));
        Run(connection, "PRAGMA journal_mode = WAL");
        return connection;
    }

    public static void Run(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var address in (string[])[_reading, _writing, Address(SqliteOpenMode.ReadWriteCreate)])
        {
            using var connection = new SqliteConnection(address);
            SqliteConnection.ClearPool(connection);
        }
    }

    static SqliteConnection Open(string address)
    {
        var connection = new SqliteConnection(address);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    string Address(SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        Mode = mode,
        ForeignKeys = true,
        DefaultTimeout = Patience,
    }.ToString();
}
