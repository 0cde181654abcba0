using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Alaqat.Claims;

/// <summary>
/// Hashes the name of a feature while it is written, so that no string is made on the hot path: four UTF-16 units at a time
/// are mixed in by multiplication (as FNV-1a does with bytes), wherever the name's parts begin and end.
/// </summary>
[InterpolatedStringHandler]
public ref struct FeatureName
{
    const ulong Offset = 14695981039346656037;
    const ulong Prime = 0x9E3779B97F4A7C15;

    const int Bits = 16;

    readonly StringBuilder? _text;
    ulong _hash;
    ulong _pending;
    int _filled;

    public FeatureName(int literalLength, int formattedCount, FeatureVector vector)
    {
        _ = literalLength;
        _ = formattedCount;
        _hash = Offset;
        _text = vector.KeepNames ? new StringBuilder() : null;
    }

    internal readonly ulong Hash => Finish(Mix(_hash, _pending ^ ((ulong)_filled << 58)));

    internal readonly string Text => _text?.ToString() ?? "";

    /// <summary>The hash of a name that is at hand as a whole.</summary>
    public static ulong HashOf(ReadOnlySpan<char> name)
    {
        var whole = new FeatureName { _hash = Offset };
        whole.Append(name);
        return whole.Hash;
    }

    public void AppendLiteral(string value) => Append(value);

    public void AppendFormatted(string? value) => Append(value);

    public void AppendFormatted(scoped ReadOnlySpan<char> value) => Append(value);

    public void AppendFormatted(char value) => Append([value]);

    public void AppendFormatted(bool value) => Append(value ? "1" : "0");

    public void AppendFormatted(int value)
    {
        Span<char> buffer = stackalloc char[11];
        value.TryFormat(buffer, out var written, provider: CultureInfo.InvariantCulture);
        Append(buffer[..written]);
    }

    /// <summary>Enumerations by name.</summary>
    public void AppendFormatted<T>(T value)
        where T : struct, Enum => Append(EnumNames<T>.Of(value));

    void Append(scoped ReadOnlySpan<char> value)
    {
        _text?.Append(value);
        foreach (var four in MemoryMarshal.Cast<char, ulong>(value))
        {
            _hash = Mix(_hash, _pending | (four << _filled));
            _pending = _filled == 0 ? 0 : four >> (64 - _filled);
        }

        foreach (var c in value[(value.Length & ~3)..])
        {
            _pending |= (ulong)c << _filled;
            _filled += Bits;
            if (_filled == 64)
            {
                _hash = Mix(_hash, _pending);
                (_pending, _filled) = (0, 0);
            }
        }
    }

    static ulong Mix(ulong hash, ulong four)
    {
        hash = (hash ^ four) * Prime;
        return hash ^ (hash >> 29);
    }

    /// <summary>Spreads the last bits, so that the low ones may choose a slot of a table.</summary>
    static ulong Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }
}
