namespace Alaqat.Store;

/// <summary>A <see cref="ClaimFilter"/> as conditions on <c>claims c</c> and <c>documents d</c>.</summary>
static class ClaimConditions
{
    /// <summary>Stands for the author among holders.</summary>
    public const string Author = "author";

    public static Conditions Of(ClaimFilter filter)
    {
        var all = new Conditions();
        OfDocuments(all, filter);
        OfClaims(all, filter);
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
    public static void OfClaims(Conditions all, ClaimFilter filter)
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
            Words(all, filter.Words, "c.document * 16777216 + c.sentence");
    }

    /// <summary>Whether few claims are asked for, so that they and not the articles should be looked up first.</summary>
    public static bool IsNarrow(ClaimFilter filter) => filter.Document is not null || filter.Actor is not null || filter.OtherActor is not null;

    /// <summary>Sentences that hold the words; none where the question holds no word.</summary>
    public static void Words(Conditions all, string words, string sentence)
    {
        if (SearchForms.Query(words) is { } query)
            all.Add(sentence + " IN (SELECT rowid FROM sentence_words WHERE sentence_words MATCH {0})", query);
        else
            all.Add("1 = 0");
    }

    static void Holders(Conditions all, IReadOnlyList<string> holders)
    {
        if (holders.Count == 0)
            return;
        const string Chain = "SELECT 1 FROM evidence e WHERE e.document = c.document AND e.claim = c.ordinal AND e.role = 'holder'";
        var ids = string.Join(", ", holders.Where(id => id != Author).Distinct(StringComparer.Ordinal).Select(id => Actor(all, id)));
        var named = ids.Length > 0 ? $"EXISTS ({Chain} AND e.actor IN ({ids}))" : "1 = 0";
        all.Add(holders.Contains(Author) ? $"({named} OR NOT EXISTS ({Chain}))" : named);
    }

    static void Actors(Conditions all, string? one, string? other)
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
