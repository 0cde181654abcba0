namespace Alaqat.Language;

/// <summary>
/// The contraction of Chu, Liu and Edmonds for sentences whose greedy heads make no tree: give each component its best
/// incoming arc; where these form a cycle, merge it into one component and rate the arcs into it by what they gain over
/// the cycle's own arc; at the end open the cycles again, the last first. Time and space O(n²) a cycle.
/// </summary>
sealed class ArcContraction
{
    readonly int _width;
    // Component c owns row c (arcs into it) and column c (arcs out of it); node 0 is the root.
    readonly double[] _scores;
    // The words that the best arc between two components joins.
    readonly int[] _from;
    readonly int[] _into;
    readonly int[] _best;
    // The words of each component; null once it is part of another.
    readonly List<int>?[] _words;
    readonly Stack<Member[]> _cycles = [];

    public ArcContraction(ReadOnlySpan<float> scores, int words)
    {
        _width = words + 1;
        _scores = new double[_width * _width];
        _from = new int[_width * _width];
        _into = new int[_width * _width];
        _best = new int[_width];
        _words = new List<int>?[_width];
        var (least, most) = (0.0, 0.0);
        for (var d = 0; d < _width; d++)
        {
            _words[d] = [d];
            for (var h = 0; h < _width; h++)
            {
                var score = d == 0 || h == d ? 0 : scores[((d - 1) * _width) + h];
                var cell = (d * _width) + h;
                (_scores[cell], _from[cell], _into[cell]) = (float.IsFinite(score) ? score : 0, h, d);
                (least, most) = (Math.Min(least, _scores[cell]), Math.Max(most, _scores[cell]));
            }
        }

        // A price on root arcs that no gain elsewhere can pay leaves the best tree with one word under the root.
        for (var d = 1; d < _width; d++)
            _scores[d * _width] -= (most - least + 1) * words;
    }

    public void Find(Span<int> heads)
    {
        while (true)
        {
            for (var d = 1; d < _width; d++)
            {
                if (_words[d] is not null)
                    _best[d] = Best(d);
            }

            var start = FindCycle();
            if (start < 0)
                break;
            Merge(start);
        }

        heads.Fill(-1);
        for (var d = 1; d < _width; d++)
        {
            if (_words[d] is not null)
                heads[_into[(d * _width) + _best[d]] - 1] = _from[(d * _width) + _best[d]];
        }

        while (_cycles.TryPop(out var members))
            Open(members, heads);
    }

    int Best(int d)
    {
        var best = -1;
        for (var h = 0; h < _width; h++)
        {
            if (h != d && _words[h] is not null && (best < 0 || _scores[(d * _width) + h] > _scores[(d * _width) + best]))
                best = h;
        }

        return best;
    }

    /// <summary>A component on a cycle of best arcs, or −1.</summary>
    int FindCycle()
    {
        var marks = new int[_width];
        marks[0] = -1;
        for (var d = 1; d < _width; d++)
        {
            if (_words[d] is null)
                continue;
            var at = d;
            for (; marks[at] == 0; at = _best[at])
                marks[at] = d;
            if (marks[at] == d)
                return at;
            for (at = d; marks[at] == d; at = _best[at])
                marks[at] = -1;
        }

        return -1;
    }

    void Merge(int start)
    {
        var cycle = new List<int> { start };
        for (var at = _best[start]; at != start; at = _best[at])
            cycle.Add(at);
        var own = cycle.ConvertAll(c => (c * _width) + _best[c]);
        var inner = own.ConvertAll(cell => _scores[cell]);
        _cycles.Push([.. cycle.Select((c, k) => new Member([.. _words[c]!], _from[own[k]], _into[own[k]]))]);
        var words = cycle.SelectMany(c => _words[c]!).ToList();
        foreach (var c in cycle)
            _words[c] = null;
        for (var other = 0; other < _width; other++)
        {
            if (_words[other] is null)
                continue;
            var (enter, leave) = (0, 0);
            for (var k = 1; k < cycle.Count; k++)
            {
                if (_scores[(cycle[k] * _width) + other] - inner[k] > _scores[(cycle[enter] * _width) + other] - inner[enter])
                    enter = k;
                if (_scores[(other * _width) + cycle[k]] > _scores[(other * _width) + cycle[leave]])
                    leave = k;
            }

            Copy((cycle[enter] * _width) + other, (start * _width) + other, inner[enter]);
            Copy((other * _width) + cycle[leave], (other * _width) + start, 0);
        }

        _words[start] = words;
    }

    void Copy(int source, int target, double less) =>
        (_scores[target], _from[target], _into[target]) = (_scores[source] - less, _from[source], _into[source]);

    /// <summary>The arcs of the cycle hold but that into the member which an arc from outside enters.</summary>
    static void Open(Member[] members, Span<int> heads)
    {
        var entered = 0;
        for (var k = 0; k < members.Length; k++)
        {
            foreach (var word in members[k].Words)
            {
                if (heads[word - 1] >= 0)
                    entered = k;
            }
        }

        for (var k = 0; k < members.Length; k++)
        {
            if (k != entered)
                heads[members[k].Into - 1] = members[k].From;
        }
    }

    /// <summary>A component on a cycle: its words, and its arc of the cycle.</summary>
    readonly record struct Member(int[] Words, int From, int Into);
}
