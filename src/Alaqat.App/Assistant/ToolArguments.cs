using System.Text.Json;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App.Assistant;

/// <summary>What an assistant gave a tool.</summary>
sealed class ToolArguments(IDictionary<string, JsonElement>? given)
{
    /// <exception cref="ToolException">It is missing.</exception>
    public string Required(string name) => Text(name) ?? throw new ToolException($"'{name}' is wanted and must be a text that is not empty");

    public string? Text(string name)
    {
        if (given is null || !given.TryGetValue(name, out var value))
            return null;
        try
        {
            return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            throw new ToolException($"'{name}' holds half of a surrogate pair");
        }
    }

    public int Number(string name, int otherwise, int most) =>
        given is not null && given.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? Math.Clamp(number, 1, most) : otherwise;

    /// <exception cref="ToolException">It is no day.</exception>
    public DateOnly? Day(string name) => Text(name) is not { } text ? null : TextDates.Parse(text) ?? throw new ToolException($"'{name}' wants a day like 2022-05-09, not '{text}'");

    public ClaimFilter Filter() => new()
    {
        Since = Day("since"),
        Until = Day("until"),
        Outlets = Text("outlet") is { } outlet ? [outlet] : [],
        Types = Text("type") is { } type ? [Enum.TryParse<ClaimType>(type, out var known) ? known : throw new ToolException($"'type' cannot be '{type}'; it wants one of {string.Join(", ", Enum.GetNames<ClaimType>())}")] : [],
        Words = Text("words"),
    };
}
