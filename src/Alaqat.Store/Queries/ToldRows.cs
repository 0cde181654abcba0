using System.Data.Common;

namespace Alaqat.Store;

/// <summary>What a network is made of, read from indexes alone where the filter asks for nothing else.</summary>
static class ToldRows
{
    public static ToldActs Read(DbConnection connection, ClaimFilter filter)
    {
        var documents = new DocumentOutlets(connection, filter);
        var conditions = new Conditions();
        ClaimConditions.OfClaims(conditions, filter);
        // The first condition is that of the index.
        using var command = conditions.Command(
            connection,
            $"SELECT c.source, c.target, c.type, c.day, c.document FROM claims c WHERE c.status IN ('actual', 'ongoing') AND c.source <> c.target AND {conditions.Sql}");
        using var actors = new ActorIds(connection);
        var ids = new List<string>();
        var numbers = new Dictionary<long, int>();
        var acts = new List<ToldAct>();
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            if (!documents.Has(row.GetInt64(4), out var outlet))
                continue;
            var day = row.DayOrNull(3);
            acts.Add(new ToldAct(Number(row.GetInt64(0)), Number(row.GetInt64(1)), StoredNames.Type(row.GetString(2)), outlet, day?.DayNumber ?? ToldAct.None));
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
