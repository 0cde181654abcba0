namespace Alaqat.Store;

/// <summary>Ties that have a sign, by numbers of their actors.</summary>
sealed class SignedTies
{
    public SignedTies(IEnumerable<NetworkTie> ties)
    {
        var signed = ties.Where(tie => tie.Sign != 0).ToList();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tie in signed)
        {
            numbers[tie.A] = 0;
            numbers[tie.B] = 0;
        }

        Ids = [.. numbers.Keys];
        Array.Sort(Ids, StringComparer.Ordinal);
        for (var i = 0; i < Ids.Length; i++)
            numbers[Ids[i]] = i;
        All = signed.ConvertAll(tie => (numbers[tie.A], numbers[tie.B], tie.Sign));
    }

    /// <summary>Actors in ordinal order.</summary>
    public string[] Ids { get; }

    /// <summary>+1 or -1 between two of <see cref="Ids"/>.</summary>
    public IReadOnlyList<(int A, int B, int Sign)> All { get; }
}
