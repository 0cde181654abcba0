namespace Alaqat.Store;

/// <summary>What a network is made of, read from indexes alone where the filter asks for nothing else.</summary>
static class ToldRows
{
    public static ToldActs Read(StoreSession session, ClaimFilter filter)
    {
        var documents = new DocumentOutlets(session, filter);
        var conditions = new Conditions();
        ClaimConditions.OfClaims(session, conditions, filter);
        // The first condition is that of the index.
        using var command = conditions.Command(
            session,
            $"SELECT c.source, c.target, c.type, c.day, c.document FROM claims c WHERE c.status IN ('actual', 'ongoing') AND c.source <> c.target AND {conditions.Sql}");
        using var actors = new ActorIds(session);
        var ids = new List<string>();
        var numbers = new Dictionary<long, int>();
        var acts = new List<ToldAct>();
        foreach (var (source, target, type, day, document) in session.Rows(command, row => (row.GetInt64(0), row.GetInt64(1), StoredNames.Type(row.GetString(2)), row.DayOrNull(3), row.GetInt64(4))))
        {
            if (documents.Has(document, out var outlet))
                acts.Add(new ToldAct(Number(source), Number(target), type, outlet, day?.DayNumber ?? ToldAct.None));
        }

        return new ToldActs([.. ids], acts);

        int Number(long actor)
        {
            if (!numbers.TryGetValue(actor, out var number))
            {
                numbers.Add(actor, number = ids.Count);
                ids.Add(actors.Of(actor));
            }

            return number;
        }
    }
}
