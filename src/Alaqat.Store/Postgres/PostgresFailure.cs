using System.Net.Sockets;
using System.Security.Authentication;
using Npgsql;

namespace Alaqat.Store;

/// <summary>Failures of PostgreSQL and of the way to it as messages with a remedy. None of them holds more of the address than its name.</summary>
static class PostgresFailure
{
    public static bool IsOwn(Exception fault) => fault is NpgsqlException or SocketException or TimeoutException or AuthenticationException or IOException;

    /// <summary>Whether the same may go well in a moment: the server restarts, the connection was cut, others were faster.</summary>
    public static bool IsPassing(Exception? fault) => fault switch
    {
        PostgresException said => said.IsTransient || said.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown,
        NpgsqlException { InnerException: AuthenticationException } => false,
        NpgsqlException or SocketException or IOException => true,
        _ => false,
    };

    public static bool IsDamage(Exception fault) => fault is PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted };

    public static string Reason(Exception fault) => fault switch
    {
        PostgresException said => Said(said),
        AuthenticationException or NpgsqlException { InnerException: AuthenticationException } =>
            "the server's certificate is not one that is trusted, or not for this host; name its authority with ?sslrootcert=FILE, or see sslmode in docs/operate.md",
        TimeoutException or NpgsqlException { InnerException: TimeoutException } => "the server does not answer in time; check host, port and network, and run again: what was stored before is kept",
        _ when fault is SocketException || fault.InnerException is SocketException => "the server cannot be reached; check host and port, and that PostgreSQL runs and listens there; what was stored before is kept",
        NpgsqlException { InnerException: IOException } or IOException => "the connection to the server was lost; run again: what was stored before is kept",
        _ => "the server cannot be used: " + fault.Message,
    };

    static string Said(PostgresException fault) => fault.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            "the server does not let this user in; check user and password (in the address, in PGPASSWORD or in a passfile) and the server's pg_hba.conf",
        PostgresErrorCodes.InvalidCatalogName => "there is no such database; make it with 'createdb --encoding UTF8'",
        PostgresErrorCodes.InsufficientPrivilege => "this user may not do that; let the owner GRANT it: " + fault.MessageText,
        PostgresErrorCodes.ReadOnlySqlTransaction => "the server can only be read (a standby?); write to its primary",
        PostgresErrorCodes.DiskFull => "the server's disk is full; make room and run again: what was stored before is kept",
        PostgresErrorCodes.TooManyConnections => "the server has no connection free; wait, or raise its max_connections",
        PostgresErrorCodes.LockNotAvailable => "another program keeps the store busy; wait for it to end and run again",
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => "the store is damaged; restore a backup or add its articles to a new one: " + fault.MessageText,
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
            "the server stopped or starts just now; run again: what was stored before is kept",
        _ => "the server refused: " + fault.MessageText + " (" + fault.SqlState + ")",
    };
}
