using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>Numbers features in the order in which they are met.</summary>
sealed class FeatureIndex
{
    readonly Dictionary<ulong, int> _numbers = [];
    readonly List<ulong> _hashes = [];
    readonly List<int> _counts = [];

    public IReadOnlyList<ulong> Hashes => _hashes;

    /// <summary>How often each feature was met.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>How often the feature of a hash was met.</summary>
    public int CountOf(ulong hash) => _numbers.TryGetValue(hash, out var number) ? _counts[number] : 0;

    public int Count => _hashes.Count;

    public int[] Of(FeatureVector features)
    {
        var indices = new int[features.Count];
        var hashes = features.Hashes;
        for (var i = 0; i < indices.Length; i++)
        {
            if (!_numbers.TryGetValue(hashes[i], out indices[i]))
            {
                indices[i] = _hashes.Count;
                _numbers.Add(hashes[i], indices[i]);
                _hashes.Add(hashes[i]);
                _counts.Add(0);
            }

            _counts[indices[i]]++;
        }

        return indices;
    }
}
