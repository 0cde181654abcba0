using System.Data.Common;

namespace Alaqat.Store;

/// <summary>Work that is kept whole or not at all.</summary>
static class Transactions
{
    /// <summary>Takes the right to write first, so that two writers wait for each other instead of failing half-way.</summary>
    public static void Run(DbConnection connection, Action work)
    {
        SqliteFile.Run(connection, "BEGIN IMMEDIATE");
        try
        {
            work();
            SqliteFile.Run(connection, "COMMIT");
        }
        catch
        {
            Abandon(connection);
            throw;
        }
    }

    /// <summary>Rolls back; SQLite may have done so by itself (full disk), which is no second failure.</summary>
    public static void Abandon(DbConnection connection)
    {
        try
        {
            SqliteFile.Run(connection, "ROLLBACK");
        }
        catch (DbException)
        {
        }
    }
}
