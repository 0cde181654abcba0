namespace Alaqat.Claims;

/// <summary>What follows from a type alone.</summary>
public static class ClaimTypes
{
    /// <summary>Types for which either order of the actors counts the same.</summary>
    public static bool IsSymmetric(this ClaimType type) =>
        type is ClaimType.CONSULT or ClaimType.COOPERATE or ClaimType.AGREE or ClaimType.ALIGNED or ClaimType.OPPOSED;

    public static Quad Quad(this ClaimType type) => type switch
    {
        ClaimType.AGREE or ClaimType.CONSULT or ClaimType.SUPPORT or ClaimType.CONCEDE => Claims.Quad.VerbalCooperation,
        ClaimType.COOPERATE or ClaimType.AID or ClaimType.RETREAT => Claims.Quad.MaterialCooperation,
        ClaimType.REQUEST or ClaimType.ACCUSE or ClaimType.REJECT or ClaimType.THREATEN => Claims.Quad.VerbalConflict,
        ClaimType.ALIGNED => Claims.Quad.Alignment,
        ClaimType.OPPOSED => Claims.Quad.Opposition,
        _ => Claims.Quad.MaterialConflict,
    };
}
