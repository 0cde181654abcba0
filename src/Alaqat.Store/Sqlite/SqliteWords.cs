using System.Text;

namespace Alaqat.Store;

/// <summary>The full-text index of SQLite (FTS5): its language, and what it holds.</summary>
static class SqliteWords
{
    /// <summary>A table of this connection alone that shows the index word by word.</summary>
    const string Places = "temp.word_places";

    /// <summary>The question in the language of the index. Words hold letters and digits only, so nothing of them is read as a sign.</summary>
    public static string Query(IReadOnlyList<SearchTerm> terms) => string.Join(" AND ", terms.Select(term =>
        term.IsPhrase ? $"surface : \"{term.Words}\"" : $"{{surface lemmas}} : ({string.Join(" OR ", term.All.Select(words => $"\"{words}\""))})"));

    /// <summary>The counts of words in both columns: numbers of seven bits a byte, the highest first.</summary>
    public static (int Surface, int Lemmas) Sizes(byte[] sizes)
    {
        var at = 0;
        return (Next(), Next());

        int Next()
        {
            var number = 0;
            while (at < sizes.Length)
            {
                var part = sizes[at++];
                number = (number << 7) | (part & 0x7F);
                if (part < 0x80)
                    break;
            }

            return number;
        }
    }

    /// <summary>
    /// The words of every sentence, which the index does not keep as texts: each is put together from the places that the index has of its words.
    /// Goes through the whole index and sorts it in a temporary file.
    /// </summary>
    public static IEnumerable<(long Document, int Ordinal, string Surface, string Lemmas)> All(SqliteSession session)
    {
        session.Run($"PRAGMA query_only = OFF; DROP TABLE IF EXISTS {Places}; CREATE VIRTUAL TABLE {Places} USING fts5vocab(main, sentence_words, instance)");
        using var find = session.Connection.CreateCommand();
        find.CommandText = $"SELECT p.doc, p.col, p.term FROM {Places} p CROSS JOIN sentence_words_docsize w WHERE w.id = p.doc ORDER BY p.doc, p.col, p.offset";
        var columns = new Dictionary<string, StringBuilder>(StringComparer.Ordinal) { ["surface"] = new(), ["lemmas"] = new() };
        long? last = null;
        foreach (var (sentence, column, term) in session.Rows(find, row => (row.GetInt64(0), row.GetString(1), row.GetString(2))))
        {
            if (last is { } before && before != sentence)
                yield return Sentence(before);
            last = sentence;
            var line = columns[column];
            line.Append(line.Length > 0 ? " " : string.Empty).Append(term);
        }

        if (last is { } end)
            yield return Sentence(end);

        (long Document, int Ordinal, string Surface, string Lemmas) Sentence(long number)
        {
            var (surface, lemmas) = (columns["surface"].ToString(), columns["lemmas"].ToString());
            columns["surface"].Clear();
            columns["lemmas"].Clear();
            return (number / RowNumbers.Places, (int)(number % RowNumbers.Places), surface, lemmas);
        }
    }
}
