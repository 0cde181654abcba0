using System.Data.Common;
using System.Globalization;

namespace Alaqat.Store;

/// <summary>Everything that a store holds, in an order and with names that do not depend on how it came in: two stores of the same articles give the same bytes.</summary>
static class StoreDump
{
    const string Hash = "lower(hex(t.content))";

    static readonly (string Name, string Sql)[] Parts =
    [
        ("text", $"SELECT t.size, {Hash} FROM texts t WHERE t.document = @document"),
        ("sentence", "SELECT ordinal, start, \"end\" FROM sentences WHERE document = @document ORDER BY ordinal"),
        ("indexed", "SELECT id - @document * 16777216, hex(sz) FROM sentence_words_docsize WHERE id >= @document * 16777216 AND id < (@document + 1) * 16777216 ORDER BY id"),
        ("mention", "SELECT m.ordinal, m.sentence, a.id, m.kind, m.framing, m.start, m.\"end\" FROM mentions m JOIN actors a ON a.number = m.actor WHERE m.document = @document ORDER BY m.ordinal"),
        ("framing", "SELECT a.id, f.framing, n.words, f.times FROM framing f JOIN actors a ON a.number = f.actor JOIN names n ON n.number = f.name WHERE f.document = @document AND f.actor IN (SELECT actor FROM mentions WHERE document = @document) ORDER BY a.id, f.framing, n.words"),
        ("claim", """
            SELECT c.ordinal, c.sentence, s.id, t.id, c.type, c.status, c.day, c.date, c.place, c.confidence, replace(m.ids, char(10), ' ')
            FROM claims c LEFT JOIN actors s ON s.number = c.source LEFT JOIN actors t ON t.number = c.target JOIN methods m ON m.number = c.method
            WHERE c.document = @document ORDER BY c.ordinal
            """),
        ("evidence", "SELECT e.claim, e.role, e.ordinal, e.start, e.\"end\", a.id, e.framing FROM evidence e LEFT JOIN actors a ON a.number = e.actor WHERE e.document = @document ORDER BY e.claim, e.role, e.ordinal"),
        ("signature", "SELECT hex(minima) FROM signatures WHERE document = @document"),
    ];

    const string Documents = """
        SELECT d.number, d.key, d.title, d.date, d.outlet, d.url, d.hash, o.key, r.engine, r.data
        FROM documents d LEFT JOIN documents o ON o.number = d.copy_of JOIN runs r ON r.number = d.run ORDER BY d.key
        """;

    public static void Write(DbConnection connection, TextWriter output)
    {
        var parts = Array.ConvertAll(Parts, part => new Statement(connection, part.Sql, "@document"));
        using var documents = new Statement(connection, Documents);
        using (var row = documents.Rows())
        {
            while (row.Read())
            {
                Line(output, "document", row, first: 1);
                for (var i = 0; i < parts.Length; i++)
                {
                    using var inner = parts[i].Rows(row.GetInt64(0));
                    while (inner.Read())
                        Line(output, Parts[i].Name, inner, first: 0);
                }
            }
        }

        Array.ForEach(parts, part => part.Dispose());
    }

    static void Line(TextWriter output, string name, DbDataReader row, int first)
    {
        output.Write(name);
        for (var i = first; i < row.FieldCount; i++)
        {
            output.Write('\t');
            output.Write(row.IsDBNull(i) ? "-" : Convert.ToString(row.GetValue(i), CultureInfo.InvariantCulture)!.Replace('\t', ' ').Replace('\n', ' '));
        }

        output.Write('\n');
    }
}
