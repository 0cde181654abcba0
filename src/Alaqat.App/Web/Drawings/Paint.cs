using Alaqat.Claims;

namespace Alaqat.App.Web;

/// <summary>Colours that a drawing carries with it when it leaves the page. On the page the styles decide.</summary>
static class Paint
{
    public const string Cooperation = "#1d5f9e";
    public const string Conflict = "#b4540a";
    public const string Ink = "#1b2430";
    public const string Quiet = "#6b7480";
    public const string Rule = "#d9d5cc";
    public const string Paper = "#ffffff";

    public static string Of(ClaimType type) => Tone.IsCooperation(type) ? Cooperation : Conflict;
}
