namespace Alaqat.Store;

/// <summary>
/// On which way a question finds its claims: from the few that it can be about, or article by article until there are enough.
/// CROSS JOIN keeps the order of the tables: without statistics a planner guesses it wrong by a factor of a hundred.
/// </summary>
/// <param name="Tables">What follows FROM: <c>claims c</c> and <c>documents d</c>.</param>
/// <param name="Conditions">What follows WHERE, besides what joins the two.</param>
/// <param name="IsFew">Whether few claims are asked for, so that each may cost a look at another table.</param>
sealed record ClaimRoute(string Tables, Conditions Conditions, bool IsFew)
{
    /// <summary>Up to so many claims are put in order sooner than they are met with on the way through all articles.</summary>
    const int Few = 2_000;

    const string ByClaim = "claims c CROSS JOIN documents d";
    const string ByArticle = "documents d CROSS JOIN claims c";

    /// <summary>For a question that reads all of its claims.</summary>
    public static ClaimRoute Whole(StoreSession session, ClaimFilter filter) => Of(session, filter, int.MaxValue);

    /// <summary>For a question that reads the first of its claims in order.</summary>
    public static ClaimRoute InOrder(StoreSession session, ClaimFilter filter) => Of(session, filter, Few);

    /// <summary>Whether the filter names an article or an actor.</summary>
    public static bool IsNarrow(ClaimFilter filter) => filter.Document is not null || filter.Actor is not null || filter.OtherActor is not null;

    static ClaimRoute Of(StoreSession session, ClaimFilter filter, int most)
    {
        var conditions = ClaimConditions.Of(session, filter);
        if (filter.Document is not null)
            return new ClaimRoute(ByClaim, conditions, true);
        if (IsNarrow(filter) && Some(session, "claims c", All(all => ClaimConditions.Actors(all, filter.Actor, filter.OtherActor))) is var sides && sides <= most)
            return new ClaimRoute(ByClaim, conditions, sides <= Few);
        var few = false;
        // Articles that hold the words, or quote the voice, stand in an index.
        if (!string.IsNullOrWhiteSpace(filter.Words) && Some(session, "documents d", All(all => ClaimConditions.WordsOfArticle(session, all, filter.Words))) is var found && found <= most)
        {
            ClaimConditions.WordsOfArticle(session, conditions, filter.Words);
            few = found <= Few;
        }

        if (ClaimConditions.NamesHolders(filter) && Some(session, "documents d", All(all => ClaimConditions.HoldersOfArticle(all, filter.Holders))) is var quoting && quoting <= most)
        {
            ClaimConditions.HoldersOfArticle(conditions, filter.Holders);
            few |= quoting <= Few;
        }

        return new ClaimRoute(ByArticle, conditions, few);
    }

    static Conditions All(Action<Conditions> add)
    {
        var all = new Conditions();
        add(all);
        return all;
    }

    /// <summary>How many rows there are, counted until they are more than few.</summary>
    static int Some(StoreSession session, string table, Conditions conditions)
    {
        using var count = conditions.Command(session, $"SELECT count(*) FROM (SELECT 1 AS one FROM {table} WHERE {conditions.Sql} LIMIT {conditions.Value(Few + 1)}) counted");
        return checked((int)(long)count.ExecuteScalar()!);
    }
}
