using System.Globalization;
using System.Reflection;

namespace Alaqat.Store;

/// <summary>Brings a store to the schema that this program knows: each step with its record in one transaction.</summary>
static class Migrations
{
    /// <summary>All steps of a database in order, from the numbered files in its folder <c>Migrations</c>.</summary>
    /// <param name="folder">The database's name among the resources.</param>
    /// <param name="code">What SQL alone cannot do, by number.</param>
    public static IReadOnlyList<Migration> In(string folder, Func<int, Action<StoreSession>?> code)
    {
        var assembly = typeof(Migrations).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(resource => (Resource: resource, Name: resource[(folder.Length + 1)..]))
            .Select(file => (file.Resource, file.Name, Number: int.Parse(file.Name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture)))
            .Select(file => new Migration(file.Number, file.Name, Text(assembly, file.Resource), code(file.Number)))];
    }

    /// <summary>The last step that a store has; 0 for an empty database.</summary>
    /// <exception cref="StoreException">It is a database of something else.</exception>
    public static int Applied(StoreSession session, string name)
    {
        // In this order: another process may make the store between the two questions.
        if (session.Tables(null) == 0)
            return 0;
        if (session.Tables(session.MigrationTable) == 0)
            throw new StoreException(name + ": a database, but not a store of Alaqat; name another one with --store");
        using var last = new Statement(session, $"SELECT coalesce(max(number), 0) FROM {session.MigrationTable}");
        return Convert.ToInt32(last.One(), CultureInfo.InvariantCulture);
    }

    /// <summary>Applies what is missing up to <paramref name="last"/>.</summary>
    /// <exception cref="StoreException">The store was written by a newer program.</exception>
    public static void Apply(StoreSession session, string name, IReadOnlyList<Migration> all, int last)
    {
        var applied = Applied(session, name);
        RefuseNewer(applied, name, all);
        foreach (var migration in all.Where(migration => migration.Number > applied && migration.Number <= last))
        {
            Transactions.Run(session, () =>
            {
                // Another process may have done it meanwhile, so the question is asked again under the lock.
                if (migration.Number <= Applied(session, name))
                    return;
                session.Run($"CREATE TABLE IF NOT EXISTS {session.MigrationTable} (number INTEGER PRIMARY KEY, name TEXT NOT NULL)");
                session.Run(migration.Sql);
                migration.Code?.Invoke(session);
                using var record = new Statement(session, $"INSERT INTO {session.MigrationTable} (number, name) VALUES (@number, @name)", "@number", "@name");
                record.Run(migration.Number, migration.Name);
            });
        }
    }

    public static void RefuseNewer(int applied, string name, IReadOnlyList<Migration> all)
    {
        if (applied > all[^1].Number)
        {
            throw new StoreException(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: written by a newer Alaqat (store version {applied}; this one knows {all[^1].Number}); use that one, or name another store with --store"));
        }
    }

    static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
