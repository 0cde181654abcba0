using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>How an outlet frames an actor.</summary>
/// <param name="ByFraming">Mentions by class, in the order of <see cref="Framing"/>.</param>
public sealed record FramingShare(string Outlet, IReadOnlyList<int> ByFraming)
{
    public int Mentions => ByFraming.Sum();

    public int Of(Framing framing) => ByFraming[(int)framing];
}
