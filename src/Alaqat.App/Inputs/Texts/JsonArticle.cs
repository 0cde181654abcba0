using System.Globalization;
using System.Text.Json;
using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>One line of JSON Lines to an article: <c>{"id","text","title","date","source","url"}</c>, of which only the text is required.</summary>
static class JsonArticle
{
    /// <param name="place">The line, as <c>path:line</c>.</param>
    public static InputItem Parse(string place, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return InputItem.Bad(place, "not a JSON object; one article a line is wanted, as {\"text\": …}");
            if (Field(root, "text") is not { } text)
                return InputItem.Bad(place, "no field \"text\"; it must hold the article's text");
            if (string.IsNullOrWhiteSpace(text))
                return InputItem.Bad(place, "its \"text\" is empty");
            var date = Field(root, "date");
            var article = new Article(text)
            {
                Id = Field(root, "id"),
                Title = Field(root, "title"),
                Source = Field(root, "source"),
                Url = Field(root, "url"),
                Date = TextDates.Parse(date),
            };
            var item = InputItem.Of(place, article);
            return string.IsNullOrEmpty(date) || article.Date is not null
                ? item
                : item with { Problem = $"{place}: \"{date}\" is not a date like 2022-05-09; the article is read without one" };
        }
        catch (JsonException fault)
        {
            return InputItem.Bad(place, string.Create(CultureInfo.InvariantCulture, $"broken JSON at byte {fault.BytePositionInLine + 1}; mend or remove the line"));
        }
        catch (InvalidOperationException)
        {
            // GetString refuses half of a surrogate pair.
            return InputItem.Bad(place, "a string holds half of a surrogate pair (\\ud800 to \\udfff); mend or remove the line");
        }
    }

    /// <summary>A string, or a number as it is written (ids often are); null where the field is absent, null or empty.</summary>
    static string? Field(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value))
            return null;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return string.IsNullOrEmpty(text) && name != "text" ? null : text;
    }
}
