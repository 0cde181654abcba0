using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>
/// Learns from raw text how words are used: a model that sees only their surroundings says how likely each kind of name is
/// there, and the mean over all places of a word is what the lexicon keeps.
/// </summary>
sealed class NameUsage(NameTrainer context, NameLexicon lexicon)
{
    const int Kinds = 4;

    readonly Dictionary<uint, float[]> _sums = [];
    readonly ChainMarginals _chain = new();

    public NameUsage Count(List<NameUnit[]> paragraphs)
    {
        var buffer = new uint[NameFeatures.MaxCount];
        foreach (var units in paragraphs)
        {
            var evidence = lexicon.Look(units);
            var scores = new float[units.Length * NameLabels.Count];
            for (var i = 0; i < units.Length; i++)
            {
                var row = scores.AsSpan(i * NameLabels.Count, NameLabels.Count);
                foreach (var feature in buffer.AsSpan(0, NameFeatures.ExtractContext(units, evidence, i, buffer)))
                {
                    if (context.Ids.TryGetValue(feature, out var id))
                        System.Numerics.Tensors.TensorPrimitives.Add(row, context.Weights.AsSpan(id * NameLabels.Count, NameLabels.Count), row);
                }
            }

            _chain.Run(scores, context.Transitions, allowed: null);
            for (var i = 0; i < units.Length; i++)
                Add(units[i].Stem, i);
        }

        return this;
    }

    /// <summary>Words that occur often enough, with the share of each kind in eight steps.</summary>
    public NameEntries ToEntries(int least)
    {
        var entries = new Dictionary<uint, int>();
        foreach (var (stem, sums) in _sums)
        {
            if (sums[Kinds] < least)
                continue;
            var value = 1 << (3 * Kinds);
            for (var kind = 0; kind < Kinds; kind++)
                value |= Step(sums[kind] / sums[Kinds]) << (3 * kind);
            entries[stem] = value;
        }

        return NameEntries.Of(entries);
    }

    static int Step(float share) => share switch
    {
        < 0.01f => 0,
        < 0.03f => 1,
        < 0.07f => 2,
        < 0.15f => 3,
        < 0.25f => 4,
        < 0.4f => 5,
        < 0.6f => 6,
        _ => 7,
    };

    void Add(uint stem, int i)
    {
        if (!_sums.TryGetValue(stem, out var sums))
            _sums[stem] = sums = new float[Kinds + 1];
        foreach (var kind in Enum.GetValues<EntityKind>())
            sums[(int)kind] += _chain.Unary(i, NameLabels.Begin(kind)) + _chain.Unary(i, NameLabels.Inside(kind));
        sums[Kinds]++;
    }
}
