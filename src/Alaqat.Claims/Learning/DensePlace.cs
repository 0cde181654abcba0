namespace Alaqat.Claims;

/// <summary>Whose word encoding a matrix of the network reads.</summary>
public enum DensePlace : byte
{
    Trigger,
    Source,
    Target,
}
