using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Alaqat.App;

/// <summary>What a page's JSON-LD tells of the article on it.</summary>
readonly record struct HtmlLinkedData(string? Title, string? Date, string? Outlet)
{
    const int Deepest = 6;

    /// <summary>Of the first object that is an article; script that is no JSON is passed over.</summary>
    public static HtmlLinkedData Of(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
                if (Find(json.RootElement, 0) is { } article)
                    return article;
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException)
            {
                // Broken, or half of a surrogate pair in it: the page has other metadata.
            }
        }

        return default;
    }

    /// <summary>Objects stand in lists and in <c>@graph</c>.</summary>
    static HtmlLinkedData? Find(JsonElement element, int depth)
    {
        if (depth > Deepest)
            return null;
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(child => Find(child, depth + 1)).FirstOrDefault(found => found is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (IsArticle(element) || Text(element, "datePublished") is not null)
            return new HtmlLinkedData(Text(element, "headline"), Text(element, "datePublished") ?? Text(element, "dateCreated"), Publisher(element));
        foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
        {
            if (element.TryGetProperty(name, out var child) && Find(child, depth + 1) is { } found)
                return found;
        }

        return null;
    }

    static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type]).Any(name => name.ValueKind == JsonValueKind.String && name.GetString()!.EndsWith("Article", StringComparison.Ordinal));

    static string? Publisher(JsonElement article)
    {
        if (!article.TryGetProperty("publisher", out var publisher))
            return null;
        if (publisher.ValueKind == JsonValueKind.Array && publisher.GetArrayLength() > 0)
            publisher = publisher[0];
        return publisher.ValueKind == JsonValueKind.Object ? Text(publisher, "name") : publisher.ValueKind == JsonValueKind.String ? publisher.GetString() : null;
    }

    static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString()!.Trim() : null;
}
