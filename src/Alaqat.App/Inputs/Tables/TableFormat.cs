using System.Globalization;
using Alaqat.Claims;
using CsvHelper;
using CsvHelper.Configuration;

namespace Alaqat.App;

/// <summary>A table with a line of column names, each row an article. <c>path:17</c> is the line where the row begins.</summary>
sealed class TableFormat : IArticleFormat
{
    public IEnumerable<InputItem> Read(InputText text)
    {
        var bounded = new BoundedReader(text.Reader, text.Limits);
        var header = bounded.ReadLine();
        var above = 1;
        for (; header is not null && string.IsNullOrWhiteSpace(header); above++)
            header = bounded.ReadLine();
        if (header is null)
            yield break;
        if (TableColumns.Of(header, out _) is not { } columns)
        {
            yield return InputItem.Bad(text.Place, $"no column for the text in its first line; name it {TableColumns.TextColumn}");
            yield break;
        }

        foreach (var item in Rows(text, columns, Fields(header, columns.Delimiter).Length, above))
            yield return item;
    }

    /// <param name="above">How many lines the names and what stands before them take.</param>
    static IEnumerable<InputItem> Rows(InputText text, TableColumns columns, int names, int above)
    {
        foreach (var row in new TableRows(text.Reader, text.Limits, columns.Delimiter, names).All(above))
        {
            var place = text.At(':', row.Line);
            if (row.Text is null)
                yield return InputItem.Bad(place, row.Problem!);
            else if (Fields(row.Text, columns.Delimiter) is var fields && !fields.All(string.IsNullOrWhiteSpace))
                yield return Article(place, fields, columns);
        }
    }

    /// <summary>A bare quote in a field is taken as it is.</summary>
    static string[] Fields(string row, char delimiter)
    {
        using var parser = new CsvParser(new StringReader(row), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = null,
        });
        return parser.Read() ? parser.Record ?? [] : [];
    }

    static InputItem Article(string place, string[] row, TableColumns columns)
    {
        if (columns.Text >= row.Length)
            return InputItem.Bad(place, string.Create(CultureInfo.InvariantCulture, $"has {row.Length} fields, and the text is field {columns.Text + 1}; mend the row"));
        if (string.IsNullOrWhiteSpace(row[columns.Text]))
            return InputItem.Bad(place, "its text is empty");
        var date = Field(columns.Date);
        var article = new Article(row[columns.Text])
        {
            Id = Field(columns.Id),
            Title = Field(columns.Title),
            Source = Field(columns.Source),
            Url = Field(columns.Url),
            Date = WrittenDates.Parse(date),
        };
        var item = ArabicCheck.Checked(place, InputItem.Of(place, article));
        return date is null || article.Date is not null || item.Article is null
            ? item
            : item with { Problem = $"{place}: \"{date}\" is not a date like 2022-05-09; the article is read without one" };

        string? Field(int column) => column >= 0 && column < row.Length && !string.IsNullOrWhiteSpace(row[column]) ? row[column].Trim() : null;
    }
}
