using Alaqat.Claims;

namespace Alaqat.App.Web;

/// <summary>Cooperation or conflict: the sign of a type. Shown by colour and by line style alike.</summary>
static class Tone
{
    public const string Cooperation = "coop";
    public const string Conflict = "conf";

    public static bool IsCooperation(ClaimType type) => type.Quad() is Quad.VerbalCooperation or Quad.MaterialCooperation or Quad.Alignment;

    /// <summary>The style class.</summary>
    public static string Of(ClaimType type) => IsCooperation(type) ? Cooperation : Conflict;

    /// <summary>Whether the act is of deeds rather than words; such arcs are drawn heavier.</summary>
    public static bool IsMaterial(ClaimType type) => type.Quad() is Quad.MaterialCooperation or Quad.MaterialConflict;
}
