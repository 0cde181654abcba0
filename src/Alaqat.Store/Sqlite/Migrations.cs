using System.Data.Common;
using System.Globalization;
using System.Reflection;

namespace Alaqat.Store;

/// <summary>Brings a store to the schema that this program knows: each step with its record in one transaction.</summary>
static class Migrations
{
    const string Table = "CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)";

    /// <summary>All steps in order, from the numbered files in <c>Sqlite/Migrations</c>.</summary>
    public static IReadOnlyList<Migration> All()
    {
        var assembly = typeof(Migrations).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Of(int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), name, Text(assembly, name)))];
    }

    /// <summary>The last step that a store has; 0 for an empty file.</summary>
    /// <exception cref="StoreException">The file is a database of something else.</exception>
    public static int Applied(DbConnection connection, string path)
    {
        if (Number(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'migrations'") > 0)
            return (int)Number(connection, "SELECT coalesce(max(number), 0) FROM migrations");
        if (Number(connection, "SELECT count(*) FROM sqlite_schema") > 0)
            throw new StoreException(path + ": a database, but not a store of Alaqat; name another file with --store");
        return 0;
    }

    /// <summary>Applies what is missing up to <paramref name="last"/>.</summary>
    /// <exception cref="StoreException">The store was written by a newer program.</exception>
    public static void Apply(DbConnection connection, string path, IReadOnlyList<Migration> all, int last)
    {
        RefuseNewer(Applied(connection, path), path, all);
        foreach (var migration in all)
        {
            if (migration.Number > last)
                break;
            // Another process may have done it meanwhile, so the question is asked again under the lock.
            SqliteFile.Run(connection, "BEGIN IMMEDIATE");
            try
            {
                if (migration.Number > Applied(connection, path))
                {
                    SqliteFile.Run(connection, Table);
                    SqliteFile.Run(connection, migration.Sql);
                    migration.Code?.Invoke(connection);
                    using var record = new Statement(connection, "INSERT INTO migrations (number, name) VALUES (@number, @name)", "@number", "@name");
                    record.Run(migration.Number, migration.Name);
                }

                SqliteFile.Run(connection, "COMMIT");
            }
            catch
            {
                Transactions.Abandon(connection);
                throw;
            }
        }
    }

    public static void RefuseNewer(int applied, string path, IReadOnlyList<Migration> all)
    {
        if (applied > all[^1].Number)
        {
            throw new StoreException(string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: written by a newer Alaqat (store version {applied}; this one knows {all[^1].Number}); use that one, or name another file with --store"));
        }
    }

    static Migration Of(int number, string name, string sql) => new(number, name, sql, number == 2 ? EarlierArticles.Enter : null);

    static long Number(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
