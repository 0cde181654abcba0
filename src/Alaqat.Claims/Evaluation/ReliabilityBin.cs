namespace Alaqat.Claims;

/// <summary>Claims of like confidence, and how many of them are right (a reliability diagram's column: Murphy and Winkler 1977).</summary>
/// <param name="From">The least confidence in the bin.</param>
/// <param name="To">The end of the bin, which it does not hold; the last bin holds 1.</param>
/// <param name="Claims">How many claims.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">How many of them the gold has.</param>
public sealed record ReliabilityBin(double From, double To, int Claims, double Confidence, int Right)
{
    const int Bins = 10;

    /// <summary>The share that is right.</summary>
    public double Share => (double)Right / Claims;

    /// <summary>Ten bins of equal width; those without claims are left out.</summary>
    public static IReadOnlyList<ReliabilityBin> Of(IEnumerable<(double? Confidence, bool Right)> claims)
    {
        var counts = new int[Bins];
        var sums = new double[Bins];
        var rights = new int[Bins];
        foreach (var (confidence, right) in claims)
        {
            if (confidence is not { } value)
                continue;
            var bin = Math.Clamp((int)(value * Bins), 0, Bins - 1);
            counts[bin]++;
            sums[bin] += value;
            rights[bin] += right ? 1 : 0;
        }

        return [.. Enumerable.Range(0, Bins).Where(bin => counts[bin] > 0).Select(bin =>
            new ReliabilityBin((double)bin / Bins, (double)(bin + 1) / Bins, counts[bin], sums[bin] / counts[bin], rights[bin]))];
    }
}
