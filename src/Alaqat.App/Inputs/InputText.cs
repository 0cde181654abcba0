using System.Globalization;

namespace Alaqat.App;

/// <summary>A decoded input.</summary>
/// <param name="Place">Where it stands, for people.</param>
/// <param name="Url">The address that it was fetched from, where that is known.</param>
sealed record InputText(string Place, TextReader Reader, InputLimits Limits, string? Url = null)
{
    /// <summary>A place within it.</summary>
    public string At(char mark, long number) => string.Create(CultureInfo.InvariantCulture, $"{Place}{mark}{number}");
}
