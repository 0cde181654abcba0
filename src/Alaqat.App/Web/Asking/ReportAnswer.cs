using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Alaqat.App.Web;

/// <summary>A report as an answer of the API: one JSON object, or the CSV of the command line.</summary>
static class ReportAnswer
{
    /// <param name="more">Texts that stand beside the parts, by name.</param>
    public static CachedAnswer Of(Report report, string? format, string name, bool save, params (string Name, string? Text)[] more) => format switch
    {
        null or "json" => new CachedAnswer(Json(report, more), "application/json", 200, save ? name + ".json" : null),
        "csv" => new CachedAnswer(Csv(report), "text/csv; charset=utf-8", 200, save ? name + ".csv" : null),
        _ => throw new BadQueryException($"'format' cannot be '{format}'; it wants json or csv"),
    };

    static byte[] Csv(Report report)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
            ReportCsv.Write(text, report);
        return bytes.ToArray();
    }

    static byte[] Json(Report report, (string Name, string? Text)[] more)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, ReadAnswer.Json))
        {
            json.WriteStartObject();
            if (report.Heading is { } heading)
                json.WriteString("about"u8, heading);
            foreach (var (name, text) in more)
                json.WriteString(name, text);
            foreach (var part in report.All)
            {
                json.WriteStartArray(part.Name);
                foreach (var row in part.Rows)
                    Row(json, part, row);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return body.WrittenSpan.ToArray();
    }

    static void Row(Utf8JsonWriter json, ReportPart part, object?[] row)
    {
        json.WriteStartObject();
        for (var i = 0; i < row.Length; i++)
        {
            if (part.Columns[i].Kind == ColumnKind.Bar)
                continue;
            json.WritePropertyName(part.Columns[i].Name);
            if (row[i] is double number)
                json.WriteNumberValue(Math.Round(number, 3) + 0.0);
            else
                json.WriteStringValue(row[i] as string);
        }

        json.WriteEndObject();
    }
}
