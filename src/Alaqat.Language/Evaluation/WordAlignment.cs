namespace Alaqat.Language;

/// <summary>Aligns the words of two analyses of the same characters.</summary>
static class WordAlignment
{
    /// <summary>Pairs of a gold and a system index, in order.</summary>
    public static List<(int Gold, int System)> Align(List<ScoredWord> gold, List<ScoredWord> system)
    {
        var pairs = new List<(int, int)>();
        var (i, j) = (0, 0);
        while (i < gold.Count && j < system.Count)
        {
            if (gold[i].Span.End <= system[j].Span.Start)
            {
                i++;
                continue;
            }

            if (system[j].Span.End <= gold[i].Span.Start)
            {
                j++;
                continue;
            }

            var (a, b) = Stretch(gold, system, i, j);
            AddCommon(gold, system, (i, a), (j, b), pairs);
            (i, j) = (a, b);
        }

        return pairs;
    }

    /// <summary>The ends of the shortest stretches from i and j on that cover the same characters.</summary>
    static (int Gold, int System) Stretch(List<ScoredWord> gold, List<ScoredWord> system, int i, int j)
    {
        var end = Math.Max(gold[i].Span.End, system[j].Span.End);
        var (a, b) = (i, j);
        while (true)
        {
            for (; a < gold.Count && gold[a].Span.Start < end; a++)
                end = Math.Max(end, gold[a].Span.End);
            var before = b;
            for (; b < system.Count && system[b].Span.Start < end; b++)
                end = Math.Max(end, system[b].Span.End);
            if (b == before && !(a < gold.Count && gold[a].Span.Start < end))
                return (a, b);
        }
    }

    /// <summary>Adds the longest common subsequence of the forms of two stretches.</summary>
    static void AddCommon(List<ScoredWord> gold, List<ScoredWord> system, (int Start, int End) g, (int Start, int End) s, List<(int, int)> pairs)
    {
        var (rows, columns) = (g.End - g.Start, s.End - s.Start);
        var length = new int[rows + 1, columns + 1];
        for (var x = rows - 1; x >= 0; x--)
        {
            for (var y = columns - 1; y >= 0; y--)
            {
                length[x, y] = gold[g.Start + x].Form == system[s.Start + y].Form
                    ? length[x + 1, y + 1] + 1
                    : Math.Max(length[x + 1, y], length[x, y + 1]);
            }
        }

        for (int x = 0, y = 0; x < rows && y < columns;)
        {
            if (gold[g.Start + x].Form == system[s.Start + y].Form)
                pairs.Add((g.Start + x++, s.Start + y++));
            else if (length[x + 1, y] >= length[x, y + 1])
                x++;
            else
                y++;
        }
    }
}
