namespace Alaqat.Language;

/// <summary>
/// The best tree over the words of a sentence for given arc scores, crossing arcs allowed, with exactly one word under
/// the root (Chu and Liu 1965, Edmonds 1967; for parsing McDonald et al. 2005).
/// </summary>
static class SpanningTree
{
    /// <summary>Finds the head of each word: 0 for the root, else 1 + index of the word.</summary>
    /// <param name="scores">A row a dependent, <c>n + 1</c> columns, column 0 the root, column h + 1 word h. A word's own column is ignored, scores that are not finite count as 0.</param>
    /// <param name="heads">Receives the heads; its length is n, at least 1.</param>
    public static void Find(ReadOnlySpan<float> scores, Span<int> heads)
    {
        Greedy(scores, heads);
        if (!IsTree(heads))
            new ArcContraction(scores, heads.Length).Find(heads);
    }

    /// <summary>Whether one word hangs from the root and all others, through it, too.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        // Marks: 0 not seen, d on the way up from d, −1 reaches the root.
        var marks = heads.Length < 512 ? stackalloc int[heads.Length + 1] : new int[heads.Length + 1];
        marks[0] = -1;
        var roots = 0;
        for (var d = 1; d <= heads.Length; d++)
        {
            roots += heads[d - 1] == 0 ? 1 : 0;
            var at = d;
            for (; marks[at] == 0; at = heads[at - 1])
                marks[at] = d;
            if (marks[at] == d)
                return false;
            for (at = d; marks[at] == d; at = heads[at - 1])
                marks[at] = -1;
        }

        return roots == 1;
    }

    static void Greedy(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var width = heads.Length + 1;
        for (var d = 0; d < heads.Length; d++)
        {
            var best = 0;
            for (var h = 1; h < width; h++)
            {
                if (h != d + 1 && scores[(d * width) + h] > scores[(d * width) + best])
                    best = h;
            }

            heads[d] = best;
        }
    }
}
