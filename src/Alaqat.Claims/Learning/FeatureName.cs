using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Alaqat.Claims;

/// <summary>Hashes the name of a feature while it is written (FNV-1a over UTF-16 units), so that no string is made on the hot path.</summary>
[InterpolatedStringHandler]
public ref struct FeatureName
{
    const ulong Offset = 14695981039346656037;
    const ulong Prime = 1099511628211;

    readonly StringBuilder? _text;
    ulong _hash;

    public FeatureName(int literalLength, int formattedCount, FeatureVector vector)
    {
        _ = literalLength;
        _ = formattedCount;
        _hash = Offset;
        _text = vector.KeepNames ? new StringBuilder() : null;
    }

    internal readonly ulong Hash => _hash;

    internal readonly string Text => _text?.ToString() ?? "";

    public static ulong HashOf(ReadOnlySpan<char> name)
    {
        var hash = Offset;
        foreach (var c in name)
            hash = (hash ^ c) * Prime;
        return hash;
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
        foreach (var c in value)
            _hash = (_hash ^ c) * Prime;
        _text?.Append(value);
    }
}
