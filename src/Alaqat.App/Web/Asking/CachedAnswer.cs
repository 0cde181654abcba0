using System.Text;

namespace Alaqat.App.Web;

/// <summary>A finished answer.</summary>
/// <param name="FileName">The name under which a browser saves it, or null where it shows it.</param>
sealed record CachedAnswer(byte[] Body, string Type, int Status = 200, string? FileName = null)
{
    /// <summary>Made once, however often the answer is asked for.</summary>
    public string Tag { get; } = Answer.TagOf(Body);

    public static CachedAnswer Page(Markup page, int status = 200) => new(Encoding.UTF8.GetBytes(page.ToString()), "text/html; charset=utf-8", status);

    public static CachedAnswer Picture(Markup drawing, string? name) => new(Encoding.UTF8.GetBytes(drawing.ToString()), "image/svg+xml", 200, name);
}
