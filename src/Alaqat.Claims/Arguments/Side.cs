namespace Alaqat.Claims;

/// <summary>Which side of a claim an argument stands on.</summary>
public enum Side : byte
{
    Source,
    Target,
}
