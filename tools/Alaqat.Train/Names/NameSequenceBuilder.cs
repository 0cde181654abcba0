using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Numbers the features of examples, leaving out the rare ones.</summary>
sealed class NameSequenceBuilder(NameLexicon lexicon, int minimum)
{
    readonly Dictionary<uint, int> _counts = [];
    readonly Dictionary<uint, int> _ids = [];

    public IReadOnlyDictionary<uint, int> Ids => _ids;

    public NameSequence[] Build(IReadOnlyList<NameLesson> examples)
    {
        var hashed = examples.Select(Hash).ToArray();
        foreach (var feature in hashed.SelectMany(units => units).SelectMany(features => features))
            _counts[feature] = _counts.GetValueOrDefault(feature) + 1;
        return [.. examples.Zip(hashed, (example, units) => Number(units, example.Allowed))];
    }

    uint[][] Hash(NameLesson example)
    {
        var evidence = lexicon.Look(example.Units);
        var units = new uint[example.Units.Length][];
        Span<uint> buffer = stackalloc uint[NameFeatures.MaxCount];
        for (var i = 0; i < units.Length; i++)
            units[i] = buffer[..NameFeatures.Extract(example.Units, evidence, i, buffer)].ToArray();
        return units;
    }

    NameSequence Number(uint[][] units, ushort[] allowed)
    {
        var ids = new List<int>();
        var ends = new int[units.Length];
        var words = new int[units.Length];
        for (var i = 0; i < units.Length; i++)
        {
            for (var f = 0; f < units[i].Length; f++)
            {
                if (f == units[i].Length - NameFeatures.WordCount)
                    words[i] = ids.Count;
                var feature = units[i][f];
                if (_counts[feature] < minimum)
                    continue;
                if (!_ids.TryGetValue(feature, out var id))
                    _ids[feature] = id = _ids.Count;
                ids.Add(id);
            }

            ends[i] = ids.Count;
        }

        return new NameSequence(ends, [.. ids], words, allowed);
    }
}
