namespace Alaqat.Language;

/// <summary>What lists and clusters say of one unit. Bit k of a mask stands for <see cref="NameClass"/> k.</summary>
struct NameEvidence
{
    /// <summary>Classes of which an entry begins here.</summary>
    public uint Begins;

    /// <summary>Classes of which an entry runs on through here.</summary>
    public uint Runs;

    /// <summary>Path of the word's cluster, a 1 and then its bits; 0 if unknown.</summary>
    public int Cluster;
}
