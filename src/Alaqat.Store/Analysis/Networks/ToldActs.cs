namespace Alaqat.Store;

/// <summary>All that a network is made of: claims told as facts between two different actors, by numbers, so that hundreds of thousands are put in order in no time.</summary>
public sealed class ToldActs
{
    /// <param name="actors">Ids of actors by the numbers that the acts give them, each once, in any order.</param>
    /// <param name="acts">In any order.</param>
    internal ToldActs(string[] actors, IReadOnlyList<ToldAct> acts)
    {
        var ids = (string[])actors.Clone();
        var numbers = new int[ids.Length];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = i;
        Array.Sort(ids, numbers, StringComparer.Ordinal);
        var ranks = new int[ids.Length];
        for (var i = 0; i < numbers.Length; i++)
            ranks[numbers[i]] = i;
        var rows = new ToldAct[acts.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = acts[i] with { Source = ranks[acts[i].Source], Target = ranks[acts[i].Target] };
        Actors = ids;
        Rows = Sorted(Sorted(rows, ids.Length, byTarget: true), ids.Length, byTarget: false);
    }

    /// <summary>Ids in ordinal order; some may have no act.</summary>
    internal string[] Actors { get; }

    /// <summary>By source, then target, which are places in <see cref="Actors"/>.</summary>
    internal ToldAct[] Rows { get; }

    /// <summary>Those of some acts that are told as facts and have two sides that are not the same.</summary>
    public static ToldActs Of(IEnumerable<Act> acts)
    {
        var actors = new Dictionary<string, int>(StringComparer.Ordinal);
        var outlets = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<ToldAct>();
        foreach (var act in acts)
        {
            if (!act.IsToldAsFact || act is not { Source: { } source, Target: { } target } || source == target)
                continue;
            rows.Add(new ToldAct(Number(actors, source), Number(actors, target), act.Type, act.Outlet is { } outlet ? Number(outlets, outlet) : ToldAct.None, act.Day?.DayNumber ?? ToldAct.None));
        }

        return new ToldActs([.. actors.Keys], rows);
    }

    /// <summary>Numbers go up from 0 and keys stay in the order in which they came.</summary>
    static int Number(Dictionary<string, int> numbers, string name)
    {
        if (!numbers.TryGetValue(name, out var number))
            numbers.Add(name, number = numbers.Count);
        return number;
    }

    /// <summary>Counting sort by one side; rows that are equal by it stay in their order.</summary>
    static ToldAct[] Sorted(ToldAct[] rows, int actors, bool byTarget)
    {
        var next = new int[actors + 1];
        foreach (var row in rows)
            next[(byTarget ? row.Target : row.Source) + 1]++;
        for (var i = 1; i < next.Length; i++)
            next[i] += next[i - 1];
        var sorted = new ToldAct[rows.Length];
        foreach (var row in rows)
            sorted[next[byTarget ? row.Target : row.Source]++] = row;
        return sorted;
    }
}
