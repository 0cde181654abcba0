namespace Alaqat.Train;

/// <summary>Random numbers that a seed decides on every machine (xorshift, Marsaglia 2003).</summary>
sealed class Dice(ulong seed)
{
    ulong _state = (seed * 0x9E3779B97F4A7C15) | 1;

    public ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return _state;
    }

    /// <summary>Between 0 and 1.</summary>
    public float Uniform() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>Fills with numbers of mean 0, evenly spread over ±<paramref name="reach"/>.</summary>
    public void Fill(Span<float> values, float reach)
    {
        foreach (ref var value in values)
            value = ((Uniform() * 2) - 1) * reach;
    }

    /// <summary>Fills with 0 (as often as <paramref name="drop"/> says) and what keeps the mean at 1.</summary>
    public void Mask(Span<float> mask, float drop)
    {
        foreach (ref var value in mask)
            value = Uniform() < drop ? 0 : 1 / (1 - drop);
    }

    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (ulong)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
