using System.Globalization;

namespace Alaqat.Store;

/// <summary>
/// Comma-separated values by RFC 4180, with line feeds. A text that a spreadsheet would take for a formula (it begins with
/// <c>= + - @</c>, a tab or a carriage return) gets an apostrophe before it; numbers are written as they are.
/// </summary>
public sealed class CsvWriter(TextWriter output)
{
    bool _begun;

    public CsvWriter Text(string? value)
    {
        Separate();
        if (string.IsNullOrEmpty(value))
            return this;
        var guarded = value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        if (guarded.AsSpan().IndexOfAny(",\"\n\r") < 0)
        {
            output.Write(guarded);
            return this;
        }

        output.Write('"');
        output.Write(guarded.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
        return this;
    }

    public CsvWriter Number(double? value)
    {
        Separate();
        output.Write(value is { } number ? Rounded(number) : null);
        return this;
    }

    public CsvWriter Day(DateOnly? value) => Text(value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void EndRow()
    {
        output.Write('\n');
        _begun = false;
    }

    /// <summary>At most three decimals, a point between, no exponent.</summary>
    internal static string Rounded(double value) =>
        Math.Round(value, 3, MidpointRounding.ToEven) is var rounded && rounded == 0 ? "0" : rounded.ToString("0.###", CultureInfo.InvariantCulture);

    void Separate()
    {
        if (_begun)
            output.Write(',');
        _begun = true;
    }
}
