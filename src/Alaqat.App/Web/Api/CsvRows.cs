using System.Buffers;
using System.Text;

namespace Alaqat.App.Web;

/// <summary>Rows as CSV (RFC 4180) that a spreadsheet opens as text: with a byte order mark, and with no cell that it would run as a formula.</summary>
static class CsvRows
{
    public static void Write(IBufferWriter<byte> output, IEnumerable<IReadOnlyList<string?>> rows)
    {
        output.Write(Encoding.UTF8.Preamble);
        foreach (var row in rows)
            Encoding.UTF8.GetBytes(string.Join(',', row.Select(Cell)) + "\r\n", output);
    }

    static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return string.Empty;
        if (value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !double.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _))
            value = "'" + value;
        return value.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : value;
    }
}
