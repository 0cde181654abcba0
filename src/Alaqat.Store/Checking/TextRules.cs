using System.Globalization;
using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>Rules that need the texts: the content is what its hash says, and every offset lies in it.</summary>
static class TextRules
{
    /// <summary>Tables with offsets, and how a row is named to people.</summary>
    static readonly (string Table, string Name)[] Offsets = [("sentences", "sentence"), ("mentions", "mention"), ("evidence", "evidence")];

    /// <summary>More faults than this help nobody.</summary>
    const int Most = 200;

    public static void Check(StoreSession session, List<string> faults)
    {
        using var documents = session.Connection.CreateCommand();
        documents.CommandText = $"SELECT {DocumentRows.Columns}, d.hash, t.size, t.content FROM documents d JOIN texts t ON t.document = d.number ORDER BY d.key";
        var outside = Array.ConvertAll(
            Offsets,
            offsets => new Statement(session, $"SELECT count(*) FROM {offsets.Table} WHERE document = @document AND (start < 0 OR start > \"end\" OR \"end\" > @length)", "@document", "@length"));
        const int First = DocumentRows.Count;
        foreach (var (document, hash, size, content) in session.Rows(
            documents, row => (DocumentRows.Read(row), row.GetString(First), row.GetInt32(First + 1), row.GetFieldValue<byte[]>(First + 2))))
        {
            if (faults.Count >= Most)
                break;
            if (Text(size, content) is not { } text)
            {
                faults.Add($"article {document.Key}: its text is damaged");
                continue;
            }

            if (Hash(document, text) != hash)
                faults.Add($"article {document.Key}: its content is not what its hash says");
            for (var i = 0; i < Offsets.Length; i++)
            {
                if (outside[i].One(document.Number, text.Length) is long count and > 0)
                    faults.Add(string.Create(CultureInfo.InvariantCulture, $"article {document.Key}: {count} offsets of {Offsets[i].Name} outside of its text"));
            }
        }

        Array.ForEach(outside, statement => statement.Dispose());
    }

    static string? Text(int size, byte[] content)
    {
        try
        {
            return StoredText.Unpack(size, content);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    static string Hash(StoredDocument document, string text) => ArticleIdentity.Of(
        new Article(text) { Title = document.Title, Date = document.Date, Source = document.Outlet, Url = document.Url }).Hash;
}
