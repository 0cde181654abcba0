using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>Adds up the acts of each pair and direction.</summary>
static class EdgeSums
{
    /// <summary>By source, then target, which are places among the acts' actors.</summary>
    /// <param name="leastCount">Pairs of which fewer claims are told, in both directions together, are left out.</param>
    public static List<(NetworkEdge Edge, int From, int To)> Of(ToldActs acts, ConflictScale scale, int leastCount)
    {
        var edges = new List<(NetworkEdge Edge, int From, int To)>();
        var seen = new Dictionary<int, int>();
        var byType = new int[Enum.GetValues<ClaimType>().Length];
        var rows = acts.Rows;
        for (int start = 0, end; start < rows.Length; start = end)
        {
            var (from, to) = (rows[start].Source, rows[start].Target);
            var (outlets, first, last) = (0, int.MaxValue, int.MinValue);
            Array.Clear(byType);
            for (end = start; end < rows.Length && rows[end].Source == from && rows[end].Target == to; end++)
            {
                ref readonly var row = ref rows[end];
                byType[(int)row.Type]++;
                if (row.Outlet != ToldAct.None && (!seen.TryGetValue(row.Outlet, out var edge) || edge != start))
                {
                    seen[row.Outlet] = start;
                    outlets++;
                }

                if (row.Day == ToldAct.None)
                    continue;
                first = Math.Min(first, row.Day);
                last = Math.Max(last, row.Day);
            }

            var (positive, negative) = Scores(byType, scale);
            edges.Add((
                new NetworkEdge(acts.Actors[from], acts.Actors[to], end - start, positive, negative, outlets, Day(first), Day(last)), from, to));
        }

        return leastCount > 1 ? Frequent(edges, leastCount) : edges;
    }

    /// <summary>Type by type, so that the sums do not depend on the order of the claims.</summary>
    static (double Positive, double Negative) Scores(int[] byType, ConflictScale scale)
    {
        var (positive, negative) = (0.0, 0.0);
        for (var type = 0; type < byType.Length; type++)
        {
            if (byType[type] == 0)
                continue;
            var score = scale[(ClaimType)type];
            positive += byType[type] * Math.Max(score, 0);
            negative += byType[type] * Math.Min(score, 0);
        }

        return (positive, negative);
    }

    static DateOnly? Day(int number) => number is int.MaxValue or int.MinValue ? null : DateOnly.FromDayNumber(number);

    static List<(NetworkEdge Edge, int From, int To)> Frequent(List<(NetworkEdge Edge, int From, int To)> edges, int leastCount)
    {
        var counts = edges.ToDictionary(edge => (edge.From, edge.To), edge => edge.Edge.Count);
        return edges.FindAll(edge => edge.Edge.Count + counts.GetValueOrDefault((edge.To, edge.From)) >= leastCount);
    }
}
