using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>
/// Learns the conditional random field by stochastic gradient with AdaGrad steps (Duchi, Hazan and Singer 2011).
/// Where a corpus does not say a label, the likelihood sums over those it allows (Tsuboi et al. 2008).
/// </summary>
sealed class NameCrf
{
    const int Labels = NameLabels.Count;

    readonly float[] _weights;
    readonly float[] _weightSquares;
    readonly float[] _transitions = new float[(Labels + 1) * Labels];
    readonly float[] _transitionSquares = new float[(Labels + 1) * Labels];
    readonly NameTrainingOptions _options;
    readonly Dice _dice;
    readonly ChainMarginals _free = new();
    readonly ChainMarginals _held = new();

    /// <param name="featureCount">How many features there are.</param>
    /// <param name="options">Step, decay, dropout, seed.</param>
    public NameCrf(int featureCount, NameTrainingOptions options)
    {
        _weights = new float[featureCount * Labels];
        _weightSquares = new float[featureCount * Labels];
        Array.Fill(_weightSquares, 1e-3f);
        Array.Fill(_transitionSquares, 1e-3f);
        _options = options;
        _dice = new Dice((ulong)options.Seed + 1);
    }

    public float[] Weights => _weights;

    public float[] Transitions => _transitions;

    /// <summary>One step on one sentence; returns its log-likelihood.</summary>
    public double Learn(NameSequence sequence)
    {
        var length = sequence.Length;
        var active = new int[length][];
        for (var i = 0; i < length; i++)
            active[i] = Active(sequence, i);
        var scores = new float[length * Labels];
        for (var i = 0; i < length; i++)
        {
            var row = scores.AsSpan(i * Labels, Labels);
            foreach (var feature in active[i])
                System.Numerics.Tensors.TensorPrimitives.Add(row, _weights.AsSpan(feature * Labels, Labels), row);
        }

        var gold = _held.Run(scores, _transitions, sequence.Allowed);
        var all = _free.Run(scores, _transitions, allowed: null);
        Span<float> gradient = stackalloc float[Labels];
        for (var i = 0; i < length; i++)
        {
            var largest = 0f;
            for (var label = 0; label < Labels; label++)
            {
                gradient[label] = _held.Unary(i, label) - _free.Unary(i, label);
                largest = Math.Max(largest, Math.Abs(gradient[label]));
            }

            // Words that the model is sure of teach nothing; skipping them saves most of the time.
            if (largest < 1e-3f)
                continue;
            foreach (var feature in active[i])
                Step(_weights.AsSpan(feature * Labels, Labels), _weightSquares.AsSpan(feature * Labels, Labels), gradient);
        }

        for (var i = 0; i < _transitions.Length; i++)
        {
            var slope = _held.Pairs[i] - _free.Pairs[i];
            _transitionSquares[i] += slope * slope;
            _transitions[i] += _options.Rate * slope / MathF.Sqrt(_transitionSquares[i]);
        }

        return gold - all;
    }

    /// <summary>The features that take part this time. Leaving some out at random keeps rare words from explaining everything.</summary>
    int[] Active(NameSequence sequence, int i)
    {
        var end = _dice.Uniform() < _options.WordDropout ? sequence.Words[i] : sequence.Ends[i];
        var active = new List<int>(end - sequence.Start(i));
        for (var k = sequence.Start(i); k < end; k++)
        {
            if (_options.Dropout == 0 || _dice.Uniform() >= _options.Dropout)
                active.Add(sequence.Ids[k]);
        }

        return [.. active];
    }

    void Step(Span<float> weights, Span<float> squares, ReadOnlySpan<float> gradient)
    {
        for (var label = 0; label < Labels; label++)
        {
            var slope = gradient[label] - (_options.Decay * weights[label]);
            squares[label] += slope * slope;
            weights[label] += _options.Rate * slope / MathF.Sqrt(squares[label]);
        }
    }
}
