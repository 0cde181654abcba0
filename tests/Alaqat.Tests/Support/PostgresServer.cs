using Npgsql;

namespace Alaqat.Tests;

/// <summary>The PostgreSQL server that tests may use: <c>tools/postgres.sh start FOLDER</c> prints its address.</summary>
static class PostgresServer
{
    public const string Variable = "ALAQAT_TEST_POSTGRES";

    const string SearchPath = "?search_path=";

    /// <summary>Seconds: a machine with much else to do is no fault.</summary>
    const string Patience = "&timeout=300&command timeout=300";

    /// <summary>Why the tests that need it check nothing, or null where it is there.</summary>
    public static string? Absent =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)) ? $"{Variable} names no server; start one with 'export {Variable}=$(tools/postgres.sh start FOLDER)'" : null;

    /// <summary>Of its database, user and password included.</summary>
    public static string Address => Environment.GetEnvironmentVariable(Variable) ?? throw new InvalidOperationException(Absent);

    /// <summary>The address of a store of its own: an empty schema.</summary>
    public static string Schema(string name)
    {
        Run(Address, $"CREATE SCHEMA {name}");
        return Address + SearchPath + name + Patience;
    }

    /// <summary>A server of the test that has just ended may still read, and be in each other's way with this.</summary>
    public static void Drop(string name)
    {
        const int Tries = 20;
        for (var tries = 1; ; tries++)
        {
            try
            {
                Run(Address, $"DROP SCHEMA IF EXISTS {name} CASCADE");
                return;
            }
            catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.DeadlockDetected && tries < Tries)
            {
                Thread.Sleep(50);
            }
        }
    }

    /// <summary>A statement on a connection of its own.</summary>
    public static void Run(string address, string sql)
    {
        using var connection = Connect(address);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Past the store, as somebody else might.</summary>
    public static NpgsqlConnection Connect(string address)
    {
        var uri = new Uri(address);
        var login = uri.UserInfo.Split(':');
        var connect = new NpgsqlConnectionStringBuilder { Host = uri.Host, Port = uri.Port, Username = login[0], Password = login[1], Database = uri.AbsolutePath[1..], Pooling = false };
        if (uri.Query.StartsWith(SearchPath, StringComparison.Ordinal))
            connect.SearchPath = uri.Query[SearchPath.Length..].Split('&')[0];
        var connection = new NpgsqlConnection(connect.ToString());
        connection.Open();
        return connection;
    }
}
