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

        foreach (var item in Rows(text, bounded, columns, above))
            yield return item;
    }

    /// <param name="above">How many lines the names and what stands before them take.</param>
    static IEnumerable<InputItem> Rows(InputText text, BoundedReader bounded, TableColumns columns, int above)
    {
        var broken = false;
        using var parser = new CsvParser(bounded, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = columns.Delimiter.ToString(),
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = _ => broken = true,
        });
        while (true)
        {
            var line = above + parser.RawRow + 1;
            broken = false;
            bounded.Renew();
            var more = Next(parser, text.At(':', line), out var problem);
            if (problem is not null)
                yield return problem;
            if (!more)
                yield break;
            var row = parser.Record ?? [];
            if (row.All(string.IsNullOrWhiteSpace))
                continue;
            var place = text.At(':', line);
            // A bare quote in a field is taken as it is; one that swallows lines is an error.
            yield return broken && above + parser.RawRow > line
                ? InputItem.Bad(place, "a quoted field that is never closed, or is closed in its middle; mend the quotes of this row")
                : Article(place, row, columns);
        }
    }

    static bool Next(CsvParser parser, string place, out InputItem? problem)
    {
        problem = null;
        try
        {
            return parser.Read();
        }
        catch (RefusedInputException fault)
        {
            problem = InputItem.Bad(place, fault.Message);
        }
        catch (CsvHelperException fault)
        {
            problem = InputItem.Bad(place, "cannot be read as a row: " + fault.Message.Split('\n')[0].TrimEnd());
        }

        return false;
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
