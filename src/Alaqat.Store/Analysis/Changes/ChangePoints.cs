namespace Alaqat.Store;

/// <summary>
/// Changes in the mean of a series, by the least sum of squares with a penalty for each change: the exact minimum by optimal
/// partitioning (Jackson and others 2005, IEEE Signal Processing Letters 12:105-108), the one that PELT reaches by pruning
/// (Killick, Fearnhead and Eckley 2012, Journal of the American Statistical Association 107:1590-1598).
/// </summary>
public static class ChangePoints
{
    /// <summary>A level lasts at least so many places, so that one odd period is no change.</summary>
    public const int LeastLength = 2;

    /// <summary>Makes the median absolute deviation of normal values their standard deviation.</summary>
    const double NormalDeviation = 1.4826;

    /// <param name="series">Values at even steps.</param>
    /// <param name="penalty">What a change must save, in squared units of the series; without it Schwarz's, 2 s² ln n, s estimated from the steps.</param>
    public static IReadOnlyList<ChangePoint> Find(IReadOnlyList<double> series, double? penalty = null)
    {
        var n = series.Count;
        var variance = Variance(series);
        if (n < 2 * LeastLength || (penalty is null && variance == 0))
            return [];
        var price = penalty ?? 2 * variance * Math.Log(n);
        var sums = new double[n + 1];
        var squares = new double[n + 1];
        for (var i = 0; i < n; i++)
        {
            sums[i + 1] = sums[i] + series[i];
            squares[i + 1] = squares[i] + series[i] * series[i];
        }

        var least = new double[n + 1];
        var from = new int[n + 1];
        Array.Fill(least, double.PositiveInfinity);
        least[0] = -price;
        for (var end = LeastLength; end <= n; end++)
        {
            for (var start = 0; start <= end - LeastLength; start++)
            {
                var sum = sums[end] - sums[start];
                var cost = least[start] + squares[end] - squares[start] - sum * sum / (end - start) + price;
                if (cost < least[end])
                    (least[end], from[end]) = (cost, start);
            }
        }

        var bounds = new List<int>();
        for (var end = n; end > 0; end = from[end])
            bounds.Insert(0, end);
        double Mean(int start, int end) => (sums[end] - sums[start]) / (end - start);
        return [.. bounds.SkipLast(1).Select((at, i) => new ChangePoint(at, Mean(i == 0 ? 0 : bounds[i - 1], at), Mean(at, bounds[i + 1])))];
    }

    /// <summary>Variance of the noise, from the steps between neighbours, which the levels hardly touch.</summary>
    static double Variance(IReadOnlyList<double> series)
    {
        var steps = series.Skip(1).Select((value, i) => value - series[i]).ToArray();
        if (steps.Length == 0)
            return 0;
        var middle = Median(steps);
        var deviation = NormalDeviation * Median(Array.ConvertAll(steps, step => Math.Abs(step - middle)));
        // Most steps the same: the median sees no noise at all.
        var square = deviation > 0 ? deviation * deviation : steps.Average(step => (step - middle) * (step - middle));
        return square / 2;
    }

    static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        var half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
