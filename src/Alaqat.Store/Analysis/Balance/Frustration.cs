namespace Alaqat.Store;

/// <summary>The least number of ties that a network must lose, or turn, to fall into two camps.</summary>
/// <param name="Ties">Friendly ties between the camps and hostile ties within them.</param>
/// <param name="SignedTies">Ties with a sign.</param>
/// <param name="IsExact">Whether no division has fewer; otherwise one was found by a heuristic and there may be a better one.</param>
/// <param name="Camps">The camp of each actor, 0 or 1, by id in ordinal order.</param>
public sealed record Frustration(int Ties, int SignedTies, bool IsExact, IReadOnlyList<(string Id, int Camp)> Camps)
{
    /// <summary>1 in a balanced network; 0 where half of the ties stand against the camps (Aref and Wilson 2018, Journal of Complex Networks 6:163-189).</summary>
    public double? Normalised => SignedTies == 0 ? null : 1 - 2.0 * Ties / SignedTies;
}
