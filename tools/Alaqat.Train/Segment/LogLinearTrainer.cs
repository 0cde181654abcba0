namespace Alaqat.Train;

/// <summary>
/// Trains a log-linear ranker of candidates: softmax over the candidates of an example, AdaGrad (Duchi et al. 2011),
/// weights averaged over the later epochs. Deterministic by seed.
/// </summary>
sealed class LogLinearTrainer(SegmentOptions options, int lexical)
{
    readonly float[] _weights = new float[options.Size];
    readonly float[] _squares = new float[options.Size];
    readonly double[] _sum = new double[options.Size];

    /// <param name="examples">What to learn; reordered.</param>
    /// <param name="progress">Told the epoch and its mean loss in nats and error rate.</param>
    public short[] Train(List<SegmentExample> examples, Action<int, double, double> progress)
    {
        var random = new Random(options.Seed);
        var order = examples.ToArray();
        var averaged = 0;
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            random.Shuffle(order);
            var (loss, wrong) = (0.0, 0);
            foreach (var example in order)
            {
                var skip = random.NextSingle() < options.Dropout ? lexical : 0;
                var p = Step(example, skip);
                loss -= Math.Log(Math.Max(p, 1e-9));
                wrong += p < 0.5 ? 1 : 0;
            }

            if (epoch > options.Epochs / 2)
            {
                averaged++;
                for (var i = 0; i < options.Size; i++)
                    _sum[i] += _weights[i];
            }

            progress(epoch, loss / order.Length, (double)wrong / order.Length);
        }

        var result = new short[options.Size];
        for (var i = 0; i < options.Size; i++)
            result[i] = (short)Math.Clamp(Math.Round(_sum[i] / averaged * 256), short.MinValue, short.MaxValue);
        return result;
    }

    /// <summary>One gradient step; gives the probability that the right candidate had before it.</summary>
    double Step(SegmentExample example, int skip)
    {
        Span<double> p = stackalloc double[example.Candidates.Length];
        var max = double.MinValue;
        for (var c = 0; c < p.Length; c++)
        {
            p[c] = 0;
            foreach (var feature in example.Candidates[c].AsSpan(skip))
                p[c] += _weights[feature];
            max = Math.Max(max, p[c]);
        }

        var total = 0.0;
        for (var c = 0; c < p.Length; c++)
            total += p[c] = Math.Exp(p[c] - max);
        for (var c = 0; c < p.Length; c++)
        {
            p[c] /= total;
            var error = (float)(p[c] - (c == example.Gold ? 1 : 0));
            if (Math.Abs(error) < 1e-4f)
                continue;
            foreach (var feature in example.Candidates[c].AsSpan(skip))
            {
                var gradient = error + (options.Decay * _weights[feature]);
                _squares[feature] += gradient * gradient;
                _weights[feature] -= options.Rate * gradient / MathF.Sqrt(_squares[feature] + 1e-2f);
            }
        }

        return p[example.Gold];
    }
}
