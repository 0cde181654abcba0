namespace Alaqat.Language;

/// <summary>Numbers features in the order in which they are added; each place in that order is a template of its own.</summary>
ref struct FeatureList(Span<int> target, ulong mask)
{
    readonly Span<int> _target = target;
    int _count;

    public void Add(ulong side, ulong value)
    {
        _target[_count] = (int)(StringHash.Combine(side + ((ulong)_count << 40), value) & mask);
        _count++;
    }
}
