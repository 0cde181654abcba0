namespace Alaqat.App;

/// <summary>What one file may still unpack to, with all archives in it.</summary>
/// <param name="packed">How large the file is, or how much of it has come.</param>
sealed class UnpackBudget(InputLimits limits, Func<long> packed)
{
    long _unpacked;
    int _entries;

    /// <summary>Whether the file went beyond its limits, so that nothing more of it is read.</summary>
    public bool IsSpent { get; private set; }

    /// <param name="bytes">Unpacked now.</param>
    /// <param name="unpacked">Unpacked of this layer so far.</param>
    /// <param name="layer">Packed bytes of this layer so far.</param>
    public void Charge(int bytes, long unpacked, long layer)
    {
        _unpacked += bytes;
        if (_unpacked > limits.Unpacked)
            throw Spent(limits.TooLarge);
        if (IsDense(_unpacked, packed()))
            throw Spent(limits.TooDense);
        if (IsDense(unpacked, layer))
            throw new RefusedInputException(limits.TooDense);
    }

    public bool IsDense(long unpacked, long from) => unpacked > limits.FreeUnpacked && unpacked / limits.Ratio > from;

    /// <summary>Counts an entry.</summary>
    public void Enter()
    {
        if (++_entries > limits.Entries)
            throw Spent(limits.TooManyEntries);
    }

    RefusedInputException Spent(string why)
    {
        IsSpent = true;
        return new RefusedInputException(why);
    }
}
