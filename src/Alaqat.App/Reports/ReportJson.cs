using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alaqat.App;

/// <summary>A report as JSON Lines: one object a row; where there are several parts, <c>part</c> names the part.</summary>
static class ReportJson
{
    public static void Write(Stream output, Report report)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var part in report.Listed)
        {
            foreach (var row in part.Rows)
            {
                json.WriteStartObject();
                if (report.Parts.Count > 1)
                    json.WriteString("part"u8, part.Name);
                for (var i = 0; i < row.Length; i++)
                    Cell(json, part.Columns[i], row[i]);
                json.WriteEndObject();
                json.Flush();
                json.Reset();
                output.Write("\n"u8);
            }
        }
    }

    static void Cell(Utf8JsonWriter json, ReportColumn column, object? value)
    {
        if (column.Kind == ColumnKind.Bar)
            return;
        json.WritePropertyName(column.Name);
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case double number:
                json.WriteNumberValue(Math.Round(number, 3) + 0.0);
                break;
            default:
                json.WriteStringValue((string)value);
                break;
        }
    }
}
