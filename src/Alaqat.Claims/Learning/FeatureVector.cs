using System.Runtime.CompilerServices;

namespace Alaqat.Claims;

/// <summary>
/// Binary features of one decision as 64-bit hashes of their names. With <see cref="KeepNames"/> the names are kept beside
/// them, for explanations; otherwise nothing is allocated for a feature.
/// </summary>
public sealed class FeatureVector(bool keepNames = false)
{
    readonly List<ulong> _hashes = new(64);
    readonly List<string> _names = [];

    public bool KeepNames => keepNames;

    public int Count => _hashes.Count;

    public ReadOnlySpan<ulong> Hashes => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_hashes);

    /// <summary>Empty unless names are kept.</summary>
    public IReadOnlyList<string> Names => _names;

    public void Clear()
    {
        _hashes.Clear();
        _names.Clear();
    }

    /// <summary>Adds a feature named by the interpolated string.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] FeatureName name)
    {
        _hashes.Add(name.Hash);
        if (keepNames)
            _names.Add(name.Text);
    }
}
