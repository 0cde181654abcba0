using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>Quad classes as tables write them.</summary>
public static class QuadNames
{
    /// <summary>PLOVER's number, or null for the two standing ties, which it does not have.</summary>
    public static int? NumberOf(Quad quad) => quad switch
    {
        Quad.VerbalCooperation => 1,
        Quad.MaterialCooperation => 2,
        Quad.VerbalConflict => 3,
        Quad.MaterialConflict => 4,
        _ => null,
    };

    public static string Of(Quad quad) => quad switch
    {
        Quad.VerbalCooperation => "verbal-cooperation",
        Quad.MaterialCooperation => "material-cooperation",
        Quad.VerbalConflict => "verbal-conflict",
        Quad.MaterialConflict => "material-conflict",
        Quad.Alignment => "alignment",
        _ => "opposition",
    };
}
