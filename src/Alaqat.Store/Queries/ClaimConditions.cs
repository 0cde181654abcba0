namespace Alaqat.Store;

/// <summary>A <see cref="ClaimFilter"/> as conditions on <c>claims c</c> and <c>documents d</c>.</summary>
static class ClaimConditions
{
    /// <summary>Stands for the author among holders.</summary>
    public const string Author = "author";

    public static Conditions Of(StoreSession session, ClaimFilter filter)
    {
        var all = new Conditions();
        OfDocuments(all, filter);
        OfClaims(session, all, filter);
        return all;
    }

    /// <summary>What is asked of <c>documents d</c>.</summary>
    public static void OfDocuments(Conditions all, ClaimFilter filter)
    {
        all.AddAny("d.outlet", filter.Outlets);
        if (!filter.WithCopies)
            all.Add("d.copy_of IS NULL");
    }

    /// <summary>What is asked of <c>claims c</c>.</summary>
    public static void OfClaims(StoreSession session, Conditions all, ClaimFilter filter)
    {
        if (filter.Since is { } since)
            all.Add("c.day >= {0}", StoredDays.Of(since));
        if (filter.Until is { } until)
            all.Add("c.day <= {0}", StoredDays.Of(until));
        all.AddAny("c.type", filter.Types.Select(StoredNames.Of));
        all.AddAny("c.status", filter.Statuses.Select(StoredNames.Of));
        if (filter.MinConfidence > 0)
            all.Add("c.confidence >= {0}", filter.MinConfidence);
        if (filter.Document is { } key)
            all.Add("c.document = (SELECT number FROM documents WHERE key = {0})", key);
        Holders(all, filter.Holders);
        Actors(all, filter.Actor, filter.OtherActor);
        if (!string.IsNullOrWhiteSpace(filter.Words))
            Words(session, all, filter.Words, "c.document", "c.sentence");
    }

    /// <summary>Articles with a sentence that holds the words; none where the question holds no word.</summary>
    public static void WordsOfArticle(StoreSession session, Conditions all, string words) => Words(session, all, words, "d.number", sentence: null);

    /// <summary>Whether all claims of a filter have a holder.</summary>
    public static bool NamesHolders(ClaimFilter filter) => filter.Holders.Count > 0 && !filter.Holders.Contains(Author);

    /// <summary>Articles that quote any of the voices.</summary>
    public static void HoldersOfArticle(Conditions all, IReadOnlyList<string> holders) =>
        all.Add($"d.number IN (SELECT h.document FROM evidence h WHERE h.role = 'holder' AND h.actor IN ({Ids(all, holders)}))");

    /// <summary>Sentences that hold the words, or articles that have such a one; none where the question holds no word.</summary>
    static void Words(StoreSession session, Conditions all, string words, string document, string? sentence)
    {
        var terms = SearchForms.Terms(session, words);
        all.Add(terms.Count > 0 ? session.Holding(all, terms, document, sentence) : "1 = 0");
    }

    static void Holders(Conditions all, IReadOnlyList<string> holders)
    {
        if (holders.Count == 0)
            return;
        const string Chain = "SELECT 1 FROM evidence e WHERE e.document = c.document AND e.claim = c.ordinal AND e.role = 'holder'";
        var ids = Ids(all, holders);
        var named = ids.Length > 0 ? $"EXISTS ({Chain} AND e.actor IN ({ids}))" : "1 = 0";
        all.Add(holders.Contains(Author) ? $"({named} OR NOT EXISTS ({Chain}))" : named);
    }

    static string Ids(Conditions all, IReadOnlyList<string> holders) =>
        string.Join(", ", holders.Where(id => id != Author).Distinct(StringComparer.Ordinal).Select(id => Actor(all, id)));

    /// <summary>Claims with an actor on a side, or between two.</summary>
    public static void Actors(Conditions all, string? one, string? other)
    {
        if ((one ?? other) is not { } known)
            return;
        var a = Actor(all, known);
        if (one is null || other is null)
        {
            all.Add($"(c.source = {a} OR c.target = {a})");
            return;
        }

        var b = Actor(all, other);
        all.Add($"((c.source = {a} AND c.target = {b}) OR (c.source = {b} AND c.target = {a}))");
    }

    static string Actor(Conditions all, string id) => $"(SELECT number FROM actors WHERE id = {all.Value(id)})";
}
