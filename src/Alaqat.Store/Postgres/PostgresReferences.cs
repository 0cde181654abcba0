namespace Alaqat.Store;

/// <summary>
/// Whether every row points to rows that are there. PostgreSQL keeps that by itself, unless somebody switched it off;
/// the references are read from its catalogue.
/// </summary>
static class PostgresReferences
{
    const string All = """
        SELECT c.conrelid::regclass::text, a.attname, c.confrelid::regclass::text, b.attname
        FROM pg_constraint c
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1]
        WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace
        ORDER BY c.oid
        """;

    public static void Check(StoreSession session, List<string> faults)
    {
        var references = new List<(string Table, string Column, string Other, string Key)>();
        using (var find = new Statement(session, All))
        using (var row = find.Rows())
        {
            while (row.Read())
                references.Add((row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3)));
        }

        foreach (var (table, column, other, key) in references)
        {
            using var loose = new Statement(session, $"SELECT 1 FROM {table} t WHERE t.{column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {other} o WHERE o.{key} = t.{column}) LIMIT 1");
            if (loose.One() is not null)
                faults.Add($"a row of {table} points to a row of {other} that is not there");
        }
    }
}
