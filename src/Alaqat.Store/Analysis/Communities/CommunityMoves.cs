namespace Alaqat.Store;

/// <summary>One level of the search for communities: nodes that are actors or groups of them, with what ties them.</summary>
sealed class CommunityMoves
{
    const double LeastGain = 1e-9;
    const int MostPasses = 100;

    readonly (int Node, double Weight)[][] _ties;
    readonly double[] _toward;
    readonly List<int> _near = [];
    readonly double[] _positive;
    readonly double[] _negative;
    readonly double _allPositive;
    readonly double _allNegative;

    CommunityMoves((int, double)[][] ties, double[] positive, double[] negative)
    {
        _ties = ties;
        _toward = new double[ties.Length];
        _positive = positive;
        _negative = negative;
        _allPositive = positive.Sum();
        _allNegative = negative.Sum();
    }

    public int Count => _ties.Length;

    public static CommunityMoves Singles(WeightedGraph graph)
    {
        var ties = new (int, double)[graph.Count][];
        var positive = new double[graph.Count];
        var negative = new double[graph.Count];
        for (var node = 0; node < graph.Count; node++)
        {
            ties[node] = graph.From(node).ToArray();
            foreach (var (_, weight) in ties[node])
                (weight > 0 ? positive : negative)[node] += Math.Abs(weight);
        }

        return new CommunityMoves(ties, positive, negative);
    }

    /// <summary>Makes each community one node. What ties its members to each other never changes again and is left out.</summary>
    public CommunityMoves Collapse(int[] community)
    {
        var count = community.Length == 0 ? 0 : community.Max() + 1;
        var ties = new Dictionary<int, double>[count];
        var positive = new double[count];
        var negative = new double[count];
        for (var c = 0; c < count; c++)
            ties[c] = [];
        for (var node = 0; node < Count; node++)
        {
            var own = community[node];
            positive[own] += _positive[node];
            negative[own] += _negative[node];
            foreach (var (other, weight) in _ties[node])
            {
                if (community[other] != own)
                    ties[own][community[other]] = ties[own].GetValueOrDefault(community[other]) + weight;
            }
        }

        return new CommunityMoves(Array.ConvertAll(ties, row => row.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key).ToArray()), positive, negative);
    }

    /// <summary>Moves nodes to the community of a neighbour, or to one of their own, while that raises modularity. True where any moved.</summary>
    /// <param name="community">Communities from 0 below the number of nodes; changed in place.</param>
    public bool Improve(int[] community)
    {
        var positive = new double[Count];
        var negative = new double[Count];
        var members = new int[Count];
        for (var node = 0; node < Count; node++)
        {
            positive[community[node]] += _positive[node];
            negative[community[node]] += _negative[node];
            members[community[node]]++;
        }

        bool any = false, moved = true;
        for (var pass = 0; pass < MostPasses && moved; pass++)
        {
            moved = false;
            for (var node = 0; node < Count; node++)
            {
                var own = community[node];
                positive[own] -= _positive[node];
                negative[own] -= _negative[node];
                members[own]--;
                var best = Best(node, own, community, positive, negative, members);
                positive[best] += _positive[node];
                negative[best] += _negative[node];
                members[best]++;
                community[node] = best;
                moved |= best != own;
            }

            any |= moved;
        }

        return any;
    }

    int Best(int node, int own, int[] community, double[] positive, double[] negative, int[] members)
    {
        Array.Clear(_toward);
        _near.Clear();
        foreach (var (other, weight) in _ties[node])
        {
            if (_toward[community[other]] == 0)
                _near.Add(community[other]);
            _toward[community[other]] += weight;
        }

        if (members[own] > 0)
            _near.Add(Array.IndexOf(members, 0));
        _near.Sort();
        double Gain(int c) => _toward[c]
            - (_allPositive > 0 ? _positive[node] * positive[c] / _allPositive : 0)
            + (_allNegative > 0 ? _negative[node] * negative[c] / _allNegative : 0);
        var best = own;
        var most = Gain(own);
        foreach (var c in _near)
        {
            if (Gain(c) is var gain && gain > most + LeastGain)
                (best, most) = (c, gain);
        }

        return best;
    }
}
