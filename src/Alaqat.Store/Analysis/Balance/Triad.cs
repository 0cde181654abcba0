namespace Alaqat.Store;

/// <summary>Three actors of whom each two are tied, in ordinal order, with the signs of the ties: A to B, A to C, B to C.</summary>
public readonly record struct Triad(string A, string B, string C, int AB, int AC, int BC)
{
    /// <summary>A friend's friend and a foe's foe is a friend: the product of the signs is positive.</summary>
    public bool IsBalanced => AB * AC * BC > 0;

    /// <summary>How many of the ties are hostile, 0 to 3.</summary>
    public int Hostile => (AB < 0 ? 1 : 0) + (AC < 0 ? 1 : 0) + (BC < 0 ? 1 : 0);

    /// <summary>The three signs, as in <c>+--</c>.</summary>
    public string Signs => string.Concat([Sign(AB), Sign(AC), Sign(BC)]);

    static char Sign(int sign) => sign > 0 ? '+' : '-';
}
