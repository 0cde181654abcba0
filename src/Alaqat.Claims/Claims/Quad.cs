namespace Alaqat.Claims;

/// <summary>PLOVER's four quad classes, and one for each of the two standing ties.</summary>
public enum Quad : byte
{
    VerbalCooperation,
    MaterialCooperation,
    VerbalConflict,
    MaterialConflict,
    Alignment,
    Opposition,
}
