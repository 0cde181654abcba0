using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>The OpenAPI document: written by hand, served as it is, held against the addresses by a test.</summary>
static class OpenApi
{
    public static byte[] Document() => Assets.Bytes("api/openapi.json");

    public static Task Serve(HttpContext context) => Answer.Bytes(context, Document(), "application/json");

    public static IReadOnlyList<ApiOperation> Operations()
    {
        using var document = JsonDocument.Parse(Document());
        var shared = document.RootElement.GetProperty("components").GetProperty("parameters");
        return [.. from path in document.RootElement.GetProperty("paths").EnumerateObject()
                   from operation in path.Value.EnumerateObject()
                   select new ApiOperation(operation.Name.ToUpperInvariant(), "/api/v1" + path.Name, operation.Value.GetProperty("summary").GetString()!, Parameters(operation.Value, shared))];
    }

    static List<ApiParameter> Parameters(JsonElement operation, JsonElement shared)
    {
        var parameters = new List<ApiParameter>();
        if (!operation.TryGetProperty("parameters", out var list))
            return parameters;
        foreach (var entry in list.EnumerateArray())
        {
            var parameter = entry.TryGetProperty("$ref", out var reference) ? shared.GetProperty(reference.GetString()!.Split('/')[^1]) : entry;
            parameters.Add(new ApiParameter(parameter.GetProperty("name").GetString()!, parameter.GetProperty("in").GetString()!, parameter.GetProperty("description").GetString()!));
        }

        return parameters;
    }
}
