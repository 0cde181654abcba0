using System.Data.Common;
using System.Globalization;
using System.Text;

namespace Alaqat.Store;

/// <summary>Everything that a store holds of its articles, in an order and with names that do not depend on how it came in: two stores of the same articles give the same bytes.</summary>
static class StoreDump
{
    static readonly (string Name, string Sql)[] Parts =
    [
        ("text", "SELECT t.size, t.content FROM texts t WHERE t.document = @document"),
        ("sentence", "SELECT ordinal, start, \"end\" FROM sentences WHERE document = @document ORDER BY ordinal"),
        ("mention", "SELECT m.ordinal, m.sentence, a.id, m.kind, m.framing, m.start, m.\"end\" FROM mentions m JOIN actors a ON a.number = m.actor WHERE m.document = @document ORDER BY m.ordinal"),
        ("framing", "SELECT a.id, f.framing, n.words, f.times FROM framing f JOIN actors a ON a.number = f.actor JOIN names n ON n.number = f.name WHERE f.document = @document AND f.actor IN (SELECT actor FROM mentions WHERE document = @document) ORDER BY a.id, f.framing, n.words"),
        ("claim", """
            SELECT c.ordinal, c.sentence, s.id, t.id, c.type, c.status, c.day, c.date, c.place, c.confidence, m.ids
            FROM claims c LEFT JOIN actors s ON s.number = c.source LEFT JOIN actors t ON t.number = c.target JOIN methods m ON m.number = c.method
            WHERE c.document = @document ORDER BY c.ordinal
            """),
        ("evidence", "SELECT e.claim, e.role, e.ordinal, e.start, e.\"end\", a.id, e.framing FROM evidence e LEFT JOIN actors a ON a.number = e.actor WHERE e.document = @document ORDER BY e.claim, e.role, e.ordinal"),
        ("signature", "SELECT minima FROM signatures WHERE document = @document"),
    ];

    const string Documents = """
        SELECT d.number, d.key, d.title, d.date, d.outlet, d.url, d.hash, o.key, r.engine, r.data
        FROM documents d LEFT JOIN documents o ON o.number = d.copy_of JOIN runs r ON r.number = d.run ORDER BY d.key
        """;

    public static void Write(StoreSession session, TextWriter output)
    {
        var parts = Array.ConvertAll(Parts, part => new Statement(session, part.Sql, "@document"));
        using var documents = session.Connection.CreateCommand();
        documents.CommandText = Documents;
        foreach (var (document, line) in session.Rows(documents, row => (row.GetInt64(0), Line("document", row, first: 1))))
        {
            output.Write(line);
            for (var i = 0; i < parts.Length; i++)
            {
                using var inner = parts[i].Rows(document);
                while (inner.Read())
                    output.Write(Line(Parts[i].Name, inner, first: 0));
            }

            foreach (var (ordinal, surface, lemmas) in session.Indexed(document))
                output.Write(string.Create(CultureInfo.InvariantCulture, $"indexed\t{ordinal}\t{surface}\t{lemmas}\n"));
        }

        Array.ForEach(parts, part => part.Dispose());
    }

    static string Line(string name, DbDataReader row, int first)
    {
        var line = new StringBuilder(name);
        for (var i = first; i < row.FieldCount; i++)
            line.Append('\t').Append(row.IsDBNull(i) ? "-" : Text(row.GetValue(i)).Replace('\t', ' ').Replace('\n', ' '));
        return line.Append('\n').ToString();
    }

    static string Text(object value) => value is byte[] bytes ? Convert.ToHexStringLower(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
