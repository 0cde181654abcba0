using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class ReliabilityBinTests
{
    [Fact]
    public void ClaimsOfLikeConfidenceAreCountedTogether()
    {
        var bins = ReliabilityBin.Of([(0.21, true), (0.29, false), (0.9, true), (1.0, true), (null, true)]);
        Assert.Equal([(2, 1), (2, 2)], bins.Select(b => (b.Claims, b.Right)));
        Assert.Equal(0.25, bins[0].Confidence, 12);
        Assert.Equal(0.5, bins[0].Share, 12);
        Assert.Equal((0.9, 1.0), (bins[1].From, bins[1].To));
    }

    [Fact]
    public void WithoutConfidencesThereIsNothingToSay() => Assert.Empty(ReliabilityBin.Of([(null, true), (null, false)]));
}
