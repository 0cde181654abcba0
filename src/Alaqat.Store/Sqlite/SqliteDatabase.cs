using Microsoft.Data.Sqlite;

namespace Alaqat.Store;

/// <summary>A store in one SQLite file.</summary>
sealed class SqliteDatabase : StoreDatabase
{
    /// <summary>How long a writer waits for another one, in seconds.</summary>
    const int Patience = 60;

    readonly string _path;
    readonly string _address;
    readonly string _creating;
    string? _unwritable;

    public SqliteDatabase(string path)
    {
        _path = path;
        _address = Address(path, SqliteOpenMode.ReadWrite);
        _creating = Address(path, SqliteOpenMode.ReadWriteCreate);
        Steps = AllSteps();
    }

    public override string Name => _path;

    public override string? File => _path;

    public override IReadOnlyList<Migration> Steps { get; }

    public override string Stamp() => string.Join(
        '-',
        new[] { _path, _path + "-wal" }.Select(path => new FileInfo(path)).Select(file => file.Exists ? FormattableString.Invariant($"{file.Length:x}.{file.LastWriteTimeUtc.Ticks:x}") : "0"));

    public static IReadOnlyList<Migration> AllSteps() => Migrations.In("sqlite", number => number == 2 ? EarlierArticles.Enter : null);

    public override void Find()
    {
        if (!System.IO.File.Exists(_path))
            throw new StoreException(_path + ": no such store; 'alaqat add' makes one, --store names another");
    }

    public override StoreSession Read()
    {
        if (_unwritable is not null)
            return new SqliteSession(Open(_unwritable));
        // Not opened read-only: such a connection leaves the files of the log behind when it ends.
        var session = new SqliteSession(Open(_address));
        session.Run("PRAGMA query_only = ON");
        return session;
    }

    public override StoreSession Write()
    {
        var session = new SqliteSession(Open(_address));
        // In WAL a killed process loses nothing that was committed with this; only a power cut may lose the last commits.
        session.Run("PRAGMA query_only = OFF; PRAGMA synchronous = NORMAL");
        return session;
    }

    public override StoreSession Create()
    {
        if (Path.GetDirectoryName(Path.GetFullPath(_path)) is { } folder && !Directory.Exists(folder))
            throw new StoreException($"{_path}: there is no folder {folder}; make it first, or name another file with --store");
        var session = new SqliteSession(Open(_creating));
        session.Run("PRAGMA query_only = OFF");
        session.Run("PRAGMA journal_mode = WAL");
        return session;
    }

    public override int Applied()
    {
        try
        {
            return base.Applied();
        }
        catch (SqliteException fault) when (SqliteFailure.IsUnwritable(fault) && ReadWithoutLocks())
        {
            return base.Applied();
        }
    }

    public override void Check(List<string> faults)
    {
        using var session = Read();
        using (var integrity = new Statement(session, "PRAGMA integrity_check(20)"))
        using (var row = integrity.Rows())
        {
            while (row.Read())
            {
                if (row.GetString(0) is var said && said != "ok")
                    faults.Add("the file is damaged: " + said);
            }
        }

        using (var references = new Statement(session, "PRAGMA foreign_key_check"))
        using (var row = references.Rows())
        {
            while (row.Read())
                faults.Add($"a row of {row.GetString(0)} points to a row of {row.GetString(2)} that is not there");
        }

        CheckIndex(faults);
    }

    public override bool IsDamage(Exception fault) => fault is SqliteException;

    public override void Dispose()
    {
        foreach (var address in (string?[])[_address, _creating, _unwritable])
        {
            if (address is null)
                continue;
            using var connection = new SqliteConnection(address);
            SqliteConnection.ClearPool(connection);
        }
    }

    protected override string Reason(Exception fault) => fault is SqliteException own ? SqliteFailure.Reason(own) : fault.Message;

    /// <summary>The index checks itself by a command that only a writer may give; nothing is written.</summary>
    void CheckIndex(List<string> faults)
    {
        try
        {
            using var session = Write();
            session.Run("INSERT INTO sentence_words (sentence_words) VALUES ('integrity-check')");
        }
        catch (SqliteException fault) when (SqliteFailure.IsUnwritable(fault))
        {
            // A store that may only be read is checked but for this.
        }
        catch (SqliteException fault)
        {
            faults.Add("the full-text index is damaged: " + fault.Message);
        }
    }

    /// <summary>From now on reads a store on a disk or in a folder where nothing may be written, not even the files that readers share.</summary>
    /// <returns>Whether that can be done: not while a log beside it holds part of the store.</returns>
    bool ReadWithoutLocks()
    {
        if (System.IO.File.Exists(_path + "-wal") && new FileInfo(_path + "-wal").Length > 0)
            return false;
        _unwritable = Address(new Uri(Path.GetFullPath(_path)).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly);
        return true;
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
