using System.Data.Common;
using System.Diagnostics;
using Npgsql;

namespace Alaqat.Store;

/// <summary>A store in a database of a PostgreSQL server: in its schema <c>public</c>, or in that which the address names by <c>search_path</c>.</summary>
sealed class PostgresDatabase : StoreDatabase
{
    /// <summary>How long work is tried again while the server is gone.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    readonly NpgsqlDataSource _source;
    bool _reached;

    public PostgresDatabase(PostgresAddress address)
    {
        Name = address.Name;
        _source = NpgsqlDataSource.Create(address.Connection);
        Steps = AllSteps();
    }

    public override string Name { get; }

    public override string? File => null;

    public override IReadOnlyList<Migration> Steps { get; }

    public static IReadOnlyList<Migration> AllSteps() => Migrations.In("postgres", _ => null);

    public override string Stamp()
    {
        using var session = Read();
        using var find = new Statement(session, "SELECT number FROM changes");
        return FormattableString.Invariant($"{find.One()}");
    }

    public override void Find()
    {
        using var session = Write();
        Schema(session);
        if (session.Tables(null) == 0)
            throw new StoreException(Name + ": there is no store in this database yet; 'alaqat add' makes one, --store names another");
    }

    public override StoreSession Read() => Open(connection => new PostgresSession(connection).BeginReading());

    public override StoreSession Write() => Open(connection => new PostgresSession(connection));

    public override StoreSession Create()
    {
        var session = Write();
        try
        {
            Schema(session);
            using var encoding = new Statement(session, "SHOW server_encoding");
            if (encoding.One() is string other and not "UTF8")
                throw new StoreException($"{Name}: the database's encoding is {other}, which cannot hold every text; make another with 'createdb --encoding UTF8 --template template0'");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    public override void Check(List<string> faults)
    {
        using var session = Read();
        PostgresReferences.Check(session, faults);
    }

    public override bool IsDamage(Exception fault) => PostgresFailure.IsDamage(fault);

    /// <summary>Tries again, after pauses that grow, while the server is away or says that another try may do.</summary>
    public override T Repeat<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                return Guard(work);
            }
            catch (StoreException fault) when (_reached && PostgresFailure.IsPassing(fault.InnerException) && Stopwatch.GetElapsedTime(start) + pause < Patience)
            {
                Thread.Sleep(pause);
            }
        }
    }

    public override void Dispose() => _source.Dispose();

    protected override bool IsOwn(Exception fault) => PostgresFailure.IsOwn(fault);

    protected override string Reason(Exception fault) => PostgresFailure.Reason(fault);

    /// <summary>A server that was there and restarts cuts the connections that wait for work; the next one is good.</summary>
    StoreSession Open(Func<NpgsqlConnection, StoreSession> begin)
    {
        for (var tries = 0; ; tries++)
        {
            NpgsqlConnection? connection = null;
            try
            {
                connection = _source.OpenConnection();
                var session = begin(connection);
                _reached = true;
                return session;
            }
            catch (Exception fault)
            {
                connection?.Dispose();
                if (tries > 0 || !_reached || fault is not DbException || !PostgresFailure.IsPassing(fault))
                    throw;
                _source.Clear();
            }
        }
    }

    void Schema(StoreSession session)
    {
        using var schema = new Statement(session, "SELECT current_schema()");
        if (schema.One() is null)
            throw new StoreException(Name + ": there is no schema of that name; make it with CREATE SCHEMA, or leave search_path out");
    }
}
