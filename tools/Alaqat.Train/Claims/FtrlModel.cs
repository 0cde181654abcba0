using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>
/// Logistic regression trained by FTRL-Proximal (McMahan et al. 2013, "Ad click prediction: a view from the trenches"):
/// per-coordinate learning rates, L1 for sparse weights, L2 for small ones. Features are dense indices.
/// </summary>
sealed class FtrlModel(int features, double alpha, double l1, double l2)
{
    const double Beta = 1;
    const int Least = 5;

    readonly double[] _z = new double[features + 1];
    readonly double[] _n = new double[features + 1];

    /// <summary>The weight of a feature; the last index is the bias.</summary>
    public double Weight(int i)
    {
        var z = _z[i];
        var bound = i == features ? 0 : l1;
        if (Math.Abs(z) <= bound)
            return 0;
        return -(z - (Math.Sign(z) * bound)) / (((Beta + Math.Sqrt(_n[i])) / alpha) + (i == features ? 0 : l2));
    }

    public double Bias => Weight(features);

    public double Sum(ReadOnlySpan<int> indices)
    {
        var sum = 0.0;
        foreach (var i in indices)
            sum += Weight(i);
        return sum;
    }

    public void Update(ReadOnlySpan<int> indices, double gradient)
    {
        foreach (var i in indices)
            Update(i, gradient);
    }

    public void UpdateBias(double gradient) => Update(features, gradient);

    void Update(int i, double g)
    {
        var weight = Weight(i);
        var sigma = (Math.Sqrt(_n[i] + (g * g)) - Math.Sqrt(_n[i])) / alpha;
        _z[i] += g - (sigma * weight);
        _n[i] += g * g;
    }

    /// <summary>
    /// The trained weights by feature hash. Weights of zero and of features met fewer than <see cref="Least"/> times are left
    /// out, and what tells the gold's annotation is part of the bias.
    /// </summary>
    public LinearModel ToLinear(FeatureIndex index)
    {
        var hashes = index.Hashes;
        var bias = Bias;
        var weights = new List<KeyValuePair<ulong, float>>();
        for (var i = 0; i < features; i++)
        {
            var weight = (float)(Half)Weight(i);
            if (hashes[i] == AnnotationSet.Gold)
                bias += weight;
            else if (weight != 0 && index.Counts[i] >= Least)
                weights.Add(new(hashes[i], weight));
        }

        return new LinearModel((float)bias, weights);
    }
}
