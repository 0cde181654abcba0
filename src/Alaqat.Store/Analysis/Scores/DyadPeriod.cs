using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>What is told of one actor toward another in one period: a row of event data as the field aggregates it.</summary>
public sealed record DyadPeriod
{
    public required string Source { get; init; }

    public required string Target { get; init; }

    public required Period Period { get; init; }

    public required StatusTallies Tallies { get; init; }

    /// <summary>Claims told as facts by type, in the order of <see cref="ClaimType"/>.</summary>
    public required IReadOnlyList<int> ByType { get; init; }

    /// <summary>Outlets that tell any of the claims.</summary>
    public required int Outlets { get; init; }

    public int Of(ClaimType type) => ByType[(int)type];

    public int Of(Quad quad) => Enum.GetValues<ClaimType>().Where(type => type.Quad() == quad).Sum(Of);
}
