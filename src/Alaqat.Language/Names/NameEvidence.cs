namespace Alaqat.Language;

/// <summary>What lists and word classes say of one unit. Bit k of a mask stands for <see cref="NameClass"/> k.</summary>
struct NameEvidence
{
    /// <summary>Classes of which an entry begins here.</summary>
    public uint Begins;

    /// <summary>Classes of which an entry runs on through here.</summary>
    public uint Runs;

    /// <summary>Path of the word's cluster, a 1 and then its bits; 0 if unknown.</summary>
    public int Cluster;

    /// <summary>
    /// How the word is used in raw text, 0 if unknown: three bits for each kind, from the lowest, for the share of its
    /// contexts that expect such a name; then 1.
    /// </summary>
    public int Usage;
}
