namespace Alaqat.App;

/// <summary>A content type: <c>text/html; charset=windows-1256</c>.</summary>
readonly record struct MediaType
{
    public MediaType(string? field)
    {
        var parts = (field ?? string.Empty).Split(';');
        Name = parts[0].Trim().ToLowerInvariant();
        Charset = parts.Skip(1).Select(part => part.Trim())
            .Where(part => part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))
            .Select(part => part["charset=".Length..].Trim('"', '\'', ' ')).FirstOrDefault();
    }

    /// <summary>In lower case, empty where none is told.</summary>
    public string Name { get; }

    public string? Charset { get; }
}
