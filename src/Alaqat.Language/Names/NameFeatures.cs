namespace Alaqat.Language;

/// <summary>
/// The features of one unit in its sentence, as hashes. Templates after Benajiba and Rosso (2008) and
/// Abdul-Hamid and Darwish (2010, "Simplified feature set for Arabic named entity recognition": leading and trailing letters),
/// with word clusters learnt from raw news and lists of names.
/// </summary>
static class NameFeatures
{
    /// <summary>No unit can have more features: 58 of its own and its neighbours, and for each of five units two for each class and three of its cluster.</summary>
    public const int MaxCount = 224;

    /// <summary>How many features, the last ones, name the word itself.</summary>
    public const int WordCount = 5;

    const uint Edge = 0x5EED;

    /// <summary>Writes the features of unit <paramref name="i"/> and returns how many.</summary>
    public static int Extract(ReadOnlySpan<NameUnit> units, ReadOnlySpan<NameEvidence> evidence, int i, Span<uint> features)
    {
        var sink = new Sink(features);
        AddContext(ref sink, units, i);
        AddOwn(ref sink, units, i);
        AddEvidence(ref sink, units, evidence, i);
        AddWord(ref sink, units, i);
        return sink.Count;
    }

    /// <summary>What a unit is in itself, for the network, which reads the context on its own; the features that name the word come first.</summary>
    public static int ExtractOwn(ReadOnlySpan<NameUnit> units, ReadOnlySpan<NameEvidence> evidence, int i, Span<uint> features)
    {
        var sink = new Sink(features);
        ref readonly var unit = ref units[i];
        var article = unit.HasArticle ? 1u : 0u;
        sink.Add(2, unit.Form);
        sink.Add(3, unit.Stem);
        sink.Add(4, unit.Bare);
        for (var k = 0; k < 4; k++)
        {
            sink.Add(20 + (uint)k, unit.Prefixes[k]);
            sink.Add(24 + (uint)k, unit.Suffixes[k]);
        }

        sink.Add(28, unit.Proclitics);
        sink.Add(30, (uint)unit.Shape, article);
        sink.Add(31, unit.Length);
        sink.Add(32, unit.HasPronoun ? 1u : 0u);
        sink.Add(42, (uint)unit.Upos);
        AddEvidence(ref sink, evidence, i, 0);
        return sink.Count;
    }

    static void AddContext(ref Sink sink, ReadOnlySpan<NameUnit> units, int i)
    {
        uint Stem(ReadOnlySpan<NameUnit> all, int at) => (uint)at < (uint)all.Length ? all[at].Stem : Edge;
        ref readonly var unit = ref units[i];
        var (s2, s1, n1, n2) = (Stem(units, i - 2), Stem(units, i - 1), Stem(units, i + 1), Stem(units, i + 2));
        var article = unit.HasArticle ? 1u : 0u;
        sink.Add(1);
        sink.Add(5, s1);
        sink.Add(6, n1);
        sink.Add(7, s2);
        sink.Add(8, n2);
        sink.Add(11, s2, s1);
        sink.Add(12, n1, n2);
        sink.Add(13, s1, n1);
        sink.Add(14, Stem(units, i - 3));
        sink.Add(15, Stem(units, i + 3));
        sink.Add(28, unit.Proclitics);
        sink.Add(29, unit.Proclitics, article);
        sink.Add(30, (uint)unit.Shape, article);
        sink.Add(32, unit.HasPronoun ? 1u : 0u);
        AddTags(ref sink, units, i);
        AddNeighbour(ref sink, units, i, -1);
        AddNeighbour(ref sink, units, i, 1);
    }

    static void AddOwn(ref Sink sink, ReadOnlySpan<NameUnit> units, int i)
    {
        ref readonly var unit = ref units[i];
        sink.Add(31, unit.Length);
        sink.Add(33, unit.Prefixes[1], unit.Suffixes[1]);
        for (var k = 0; k < 4; k++)
        {
            sink.Add(20 + (uint)k, unit.Prefixes[k]);
            sink.Add(24 + (uint)k, unit.Suffixes[k], unit.HasArticle ? 1u : 0u);
        }
    }

    /// <summary>The features that name the word itself, always the last <see cref="WordCount"/>.</summary>
    static void AddWord(ref Sink sink, ReadOnlySpan<NameUnit> units, int i)
    {
        ref readonly var unit = ref units[i];
        sink.Add(2, unit.Form);
        sink.Add(3, unit.Stem);
        sink.Add(4, unit.Bare);
        sink.Add(9, i > 0 ? units[i - 1].Stem : Edge, unit.Stem);
        sink.Add(10, unit.Stem, i + 1 < units.Length ? units[i + 1].Stem : Edge);
    }

    static void AddTags(ref Sink sink, ReadOnlySpan<NameUnit> units, int i)
    {
        Span<uint> tags = stackalloc uint[5];
        for (var d = -2; d <= 2; d++)
        {
            tags[d + 2] = (uint)(i + d) < (uint)units.Length ? (uint)units[i + d].Upos : 99;
            sink.Add((uint)(42 + d), tags[d + 2]);
        }

        sink.Add(45, tags[1], tags[2]);
        sink.Add(46, tags[2], tags[3]);
        sink.Add(47, NameHash.Mix(tags[1], tags[2]), tags[3]);
    }

    static void AddNeighbour(ref Sink sink, ReadOnlySpan<NameUnit> units, int i, int distance)
    {
        if ((uint)(i + distance) >= (uint)units.Length)
            return;
        ref readonly var other = ref units[i + distance];
        var template = distance < 0 ? 50u : 60u;
        sink.Add(template, (uint)other.Shape);
        sink.Add(template + 1, other.Proclitics);
        sink.Add(template + 2, other.HasArticle ? 1u : 0u, units[i].HasArticle ? 1u : 0u);
        sink.Add(template + 3, other.Suffixes[1]);
        sink.Add(template + 4, other.Suffixes[2]);
        sink.Add(template + 5, other.Prefixes[2]);
        sink.Add(template + 6, other.Bare);
        sink.Add(template + 7, other.Prefixes[1]);
    }

    static void AddEvidence(ref Sink sink, ReadOnlySpan<NameUnit> units, ReadOnlySpan<NameEvidence> evidence, int i)
    {
        for (var d = -2; d <= 2; d++)
            AddEvidence(ref sink, evidence, i, d);
        ref readonly var own = ref evidence[i];
        sink.Add(140, own.Begins, own.Runs);
        sink.Add(141, own.Begins, i > 0 ? evidence[i - 1].Begins : Edge);
        sink.Add(142, own.Begins | own.Runs, units[i].Proclitics);
        if (i > 0)
            AddClusterPair(ref sink, 143, evidence[i - 1].Cluster, own.Cluster);
        if (i + 1 < evidence.Length)
            AddClusterPair(ref sink, 144, own.Cluster, evidence[i + 1].Cluster);
    }

    static void AddEvidence(ref Sink sink, ReadOnlySpan<NameEvidence> evidence, int i, int distance)
    {
        if ((uint)(i + distance) >= (uint)evidence.Length)
            return;
        ref readonly var seen = ref evidence[i + distance];
        var template = (uint)(80 + (12 * (distance + 2)));
        AddClasses(ref sink, template, seen.Begins);
        AddClasses(ref sink, template + 1, seen.Runs);
        if (seen.Cluster != 0)
        {
            sink.Add(template + 2, (uint)seen.Cluster);
            sink.Add(template + 3, (uint)Prefix(seen.Cluster, 4));
            sink.Add(template + 4, (uint)Prefix(seen.Cluster, 8));
        }
    }

    static void AddClusterPair(ref Sink sink, uint template, int first, int second)
    {
        if (first != 0 && second != 0)
            sink.Add(template, (uint)Prefix(first, 8), (uint)Prefix(second, 8));
    }

    /// <summary>The wider cluster that the first steps of a path lead to.</summary>
    static int Prefix(int path, int bits)
    {
        var steps = path == 0 ? 0 : System.Numerics.BitOperations.Log2((uint)path);
        return steps <= bits ? path : path >> (steps - bits);
    }

    static void AddClasses(ref Sink sink, uint template, uint classes)
    {
        for (; classes != 0; classes &= classes - 1)
            sink.Add(template, (uint)System.Numerics.BitOperations.TrailingZeroCount(classes));
    }

    /// <summary>Collects features, mixing each with its template's number.</summary>
    ref struct Sink(Span<uint> features)
    {
        readonly Span<uint> _features = features;

        public int Count { get; private set; }

        public void Add(uint template) => _features[Count++] = NameHash.Mix(template, Edge);

        public void Add(uint template, uint value) => _features[Count++] = NameHash.Mix(template, value);

        public void Add(uint template, uint first, uint second) => _features[Count++] = NameHash.Mix(template, first, second);
    }
}
