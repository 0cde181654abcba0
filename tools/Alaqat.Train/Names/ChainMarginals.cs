using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>The forward-backward algorithm over the labels of one sentence, scaled at each position.</summary>
sealed class ChainMarginals
{
    const int Labels = NameLabels.Count;

    float[] _local = [];
    float[] _forward = [];
    float[] _backward = [];
    float[] _unary = [];

    /// <summary>Expected count of each pair of labels; sentence start is the last row.</summary>
    public float[] Pairs { get; } = new float[(Labels + 1) * Labels];

    /// <summary>Probability of a label at a position.</summary>
    public float Unary(int i, int label) => _unary[(i * Labels) + label];

    /// <summary>Returns the log of the sum over all label sequences that BIO and the masks allow.</summary>
    public double Run(float[] scores, float[] transitions, ushort[]? allowed)
    {
        var length = scores.Length / Labels;
        Grow(scores.Length);
        Span<float> move = stackalloc float[(Labels + 1) * Labels];
        for (var a = 0; a <= Labels; a++)
        {
            for (var b = 0; b < Labels; b++)
                move[(a * Labels) + b] = a == Labels ? (NameLabels.IsInside(b) ? 0 : MathF.Exp(transitions[(a * Labels) + b])) : NameLabels.MayFollow(a, b) ? MathF.Exp(transitions[(a * Labels) + b]) : 0;
        }

        var total = 0.0;
        for (var i = 0; i < length; i++)
        {
            total += Localise(scores, i, allowed is null ? (ushort)0xFFFF : allowed[i]);
            var sum = 0f;
            for (var b = 0; b < Labels; b++)
            {
                var value = 0f;
                if (i == 0)
                    value = move[(Labels * Labels) + b];
                else
                {
                    for (var a = 0; a < Labels; a++)
                        value += _forward[((i - 1) * Labels) + a] * move[(a * Labels) + b];
                }

                value *= _local[(i * Labels) + b];
                _forward[(i * Labels) + b] = value;
                sum += value;
            }

            sum = Math.Max(sum, 1e-30f);
            total += Math.Log(sum);
            for (var b = 0; b < Labels; b++)
                _forward[(i * Labels) + b] /= sum;
        }

        Backward(length, move);
        return total;
    }

    void Backward(int length, ReadOnlySpan<float> move)
    {
        Array.Clear(Pairs);
        for (var a = 0; a < Labels; a++)
            _backward[((length - 1) * Labels) + a] = 1;
        Span<float> right = stackalloc float[Labels];
        for (var i = length - 1; i >= 0; i--)
        {
            Normalise(i);
            for (var b = 0; b < Labels; b++)
                right[b] = _backward[(i * Labels) + b] * _local[(i * Labels) + b];
            if (i == 0)
            {
                for (var b = 0; b < Labels; b++)
                    Pairs[(Labels * Labels) + b] += _unary[b];
                return;
            }

            var sum = 0f;
            for (var a = 0; a < Labels; a++)
            {
                var value = 0f;
                for (var b = 0; b < Labels; b++)
                    value += move[(a * Labels) + b] * right[b];
                _backward[((i - 1) * Labels) + a] = value;
                sum += value * _forward[((i - 1) * Labels) + a];
            }

            sum = Math.Max(sum, 1e-30f);
            for (var a = 0; a < Labels; a++)
            {
                var left = _forward[((i - 1) * Labels) + a] / sum;
                for (var b = 0; b < Labels; b++)
                    Pairs[(a * Labels) + b] += left * move[(a * Labels) + b] * right[b];
                _backward[((i - 1) * Labels) + a] /= sum;
            }
        }
    }

    void Normalise(int i)
    {
        var sum = 0f;
        for (var b = 0; b < Labels; b++)
            sum += _unary[(i * Labels) + b] = _forward[(i * Labels) + b] * _backward[(i * Labels) + b];
        sum = Math.Max(sum, 1e-30f);
        for (var b = 0; b < Labels; b++)
            _unary[(i * Labels) + b] /= sum;
    }

    /// <summary>Exponentials relative to the best label, so that nothing overflows; returns that label's score.</summary>
    float Localise(float[] scores, int i, ushort allowed)
    {
        var top = float.MinValue;
        for (var b = 0; b < Labels; b++)
            top = Math.Max(top, scores[(i * Labels) + b]);
        for (var b = 0; b < Labels; b++)
            _local[(i * Labels) + b] = (allowed >> b & 1) == 0 ? 0 : Math.Max(MathF.Exp(scores[(i * Labels) + b] - top), 1e-20f);
        return top;
    }

    void Grow(int size)
    {
        if (_local.Length >= size)
            return;
        _local = new float[size];
        _forward = new float[size];
        _backward = new float[size];
        _unary = new float[size];
    }
}
