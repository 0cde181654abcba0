using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Alaqat.Store;

/// <summary>One SQLite file and how it is opened. With the folder around it, the only code that knows which database the store is in.</summary>
sealed class SqliteFile : IDisposable
{
    /// <summary>How long a writer waits for another one, in seconds.</summary>
    const int Patience = 60;

    readonly string _address;
    readonly string _creating;
    string? _unwritable;

    public SqliteFile(string path)
    {
        Path = path;
        _address = Address(path, SqliteOpenMode.ReadWrite);
        _creating = Address(path, SqliteOpenMode.ReadWriteCreate);
    }

    public string Path { get; }

    /// <summary>A connection that sees one state of the store for each question, whatever is written meanwhile.</summary>
    public DbConnection Read()
    {
        if (_unwritable is not null)
            return Open(_unwritable);
        // Not opened read-only: such a connection leaves the files of the log behind when it ends.
        var connection = Open(_address);
        Run(connection, "PRAGMA query_only = ON");
        return connection;
    }

    /// <summary>A connection that writes.</summary>
    public DbConnection Write()
    {
        var connection = Open(_address);
        // In WAL a killed process loses nothing that was committed with this; only a power cut may lose the last commits.
        Run(connection, "PRAGMA query_only = OFF; PRAGMA synchronous = NORMAL");
        return connection;
    }

    /// <summary>From now on reads a store on a disk or in a folder where nothing may be written, not even the files that readers share.</summary>
    /// <returns>Whether that can be done: not while a log beside it holds part of the store.</returns>
    public bool ReadWithoutLocks()
    {
        if (File.Exists(Path + "-wal") && new FileInfo(Path + "-wal").Length > 0)
            return false;
        _unwritable = Address(new Uri(System.IO.Path.GetFullPath(Path)).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly);
        return true;
    }

    /// <summary>As <see cref="Write"/>, and makes the file where it is missing.</summary>
    public DbConnection Create()
    {
        var connection = Open(_creating);
        Run(connection, "PRAGMA query_only = OFF");
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
        foreach (var address in (string?[])[_address, _creating, _unwritable])
        {
            if (address is null)
                continue;
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

    static string Address(string source, SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        DataSource = source,
        Mode = mode,
        ForeignKeys = true,
        DefaultTimeout = Patience,
    }.ToString();
}
