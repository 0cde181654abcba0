using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary><c>POST /api/v1/read</c>: a text to its claims, as one JSON object.</summary>
static class ReadApi
{
    public static async Task Read(Site site, HttpContext context)
    {
        if (!context.Request.HasJsonContentType() || !FormGuard.IsSameOrigin(context.Request))
        {
            await Problem.Api(context, StatusCodes.Status415UnsupportedMediaType, "send an object {\"text\": …} as application/json");
            return;
        }

        var (request, problem) = await Parse(context);
        if (request is null)
        {
            await Problem.Api(context, StatusCodes.Status400BadRequest, problem!);
            return;
        }

        if (request.Text.Length > ReadRequest.LongestText)
        {
            await Problem.Api(context, StatusCodes.Status413PayloadTooLarge, "\"text\" may hold 200000 UTF-16 units; split it, or use 'alaqat read'");
            return;
        }

        if (ArabicCheck.WhyNot(request.Text) is { } why)
        {
            await Problem.Api(context, StatusCodes.Status422UnprocessableEntity, why + "; Alaqat reads Arabic only");
            return;
        }

        var coded = await site.Reading.Read(request.Article, context.RequestAborted);
        var body = new ArrayBufferWriter<byte>();
        ReadAnswer.Write(body, coded, site.Version.Value);
        await Answer.Bytes(context, body.WrittenMemory, "application/json");
    }

    static async Task<(ReadRequest? Request, string? Problem)> Parse(HttpContext context)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(context.Request.Body, new JsonDocumentOptions { MaxDepth = 8 }, context.RequestAborted);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Field(root, "text") is not { } text || string.IsNullOrWhiteSpace(text))
                return (null, "an object with a string \"text\" that is not empty is wanted");
            if (Field(root, "date") is { } date && TextDates.Parse(date) is null)
                return (null, "\"date\" is not a day like 2022-05-09");
            return (new ReadRequest(text) { Title = Field(root, "title"), Outlet = Field(root, "source"), Date = TextDates.Parse(Field(root, "date")) }, null);
        }
        catch (JsonException)
        {
            return (null, "the body is not JSON");
        }
        catch (InvalidOperationException)
        {
            return (null, "a string holds half of a surrogate pair");
        }
    }

    static string? Field(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
