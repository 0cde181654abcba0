namespace Alaqat.Store;

/// <summary>The code of migration 2: enters the articles that a store held before near repetitions were linked.</summary>
static class EarlierArticles
{
    public static void Enter(StoreSession session)
    {
        using var links = new CopyLinks(session);
        using var find = new Statement(session, "SELECT t.document, t.size, t.content FROM texts t WHERE t.document > @last ORDER BY t.document LIMIT 1", "@last");
        for (long? last = 0; last is { } document;)
        {
            byte[] signature;
            using (var row = find.Rows(document))
            {
                if (!row.Read())
                    return;
                last = row.GetInt64(0);
                signature = TextSignature.Of(StoredText.Unpack(row.GetInt32(1), row.GetFieldValue<byte[]>(2)));
            }

            links.Enter(last.Value, signature);
        }
    }
}
