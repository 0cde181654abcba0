using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace Alaqat.App.Assistant;

/// <summary>One thing that an assistant may ask for. No tool changes anything.</summary>
/// <param name="Name">As the protocol calls it.</param>
/// <param name="Description">When to use it, for the assistant.</param>
/// <param name="Parameters">Name, kind (string or integer), what it is, whether it must be given.</param>
/// <param name="Call">Does it; the answer is JSON or lines of JSON.</param>
sealed record AssistantTool(string Name, string Description, IReadOnlyList<(string Name, string Kind, string About, bool Required)> Parameters, Func<ToolArguments, string> Call)
{
    public Tool Describe() => new()
    {
        Name = Name,
        Description = Description,
        InputSchema = Schema(),
        Annotations = new ToolAnnotations { ReadOnlyHint = true, DestructiveHint = false, OpenWorldHint = false },
    };

    JsonElement Schema()
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "object");
            json.WriteStartObject("properties"u8);
            foreach (var (name, kind, about, _) in Parameters)
            {
                json.WriteStartObject(name);
                json.WriteString("type"u8, kind);
                json.WriteString("description"u8, about);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartArray("required"u8);
            foreach (var parameter in Parameters.Where(parameter => parameter.Required))
                json.WriteStringValue(parameter.Name);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(body.ToArray());
        return document.RootElement.Clone();
    }
}
