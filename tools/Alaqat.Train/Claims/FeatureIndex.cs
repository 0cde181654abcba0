using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>Numbers features in the order in which they are met.</summary>
sealed class FeatureIndex
{
    readonly Dictionary<ulong, int> _numbers = [];
    readonly List<ulong> _hashes = [];

    public IReadOnlyList<ulong> Hashes => _hashes;

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
            }
        }

        return indices;
    }
}
