namespace Alaqat.Language;

/// <summary>The lists compiled into a name model: phrases with their classes, clusters of words.</summary>
/// <param name="phrases">Hash of a phrase or of the beginning of one, to its classes and whether it goes on.</param>
/// <param name="clusters">Hash of a stem to its cluster path.</param>
sealed class NameLexicon(NameEntries phrases, NameEntries clusters)
{
    /// <summary>Set in a phrase's value where a longer phrase begins with it.</summary>
    public const int GoesOn = 1 << 24;

    readonly HashTable _phrases = phrases.ToTable();
    readonly HashTable _clusters = clusters.ToTable();

    public NameEntries Phrases { get; } = phrases;

    public NameEntries Clusters { get; } = clusters;

    /// <summary>Continues a phrase by a word: its first word counts without clitics, the others as they stand.</summary>
    public static uint Extend(uint phrase, uint form) => NameHash.Mix(phrase, form);

    public NameEvidence[] Look(ReadOnlySpan<NameUnit> units)
    {
        var evidence = new NameEvidence[units.Length];
        for (var i = 0; i < units.Length; i++)
        {
            evidence[i].Cluster = Math.Max(0, _clusters.Find(units[i].Stem));
            MarkPhrases(units, i, evidence);
        }

        return evidence;
    }

    void MarkPhrases(ReadOnlySpan<NameUnit> units, int start, NameEvidence[] evidence)
    {
        var hash = units[start].Stem;
        for (var i = start; ;)
        {
            var value = _phrases.Find(hash);
            if (value < 0)
                return;
            var classes = (uint)value & (GoesOn - 1);
            evidence[start].Begins |= classes;
            for (var k = start + 1; k <= i && classes != 0; k++)
                evidence[k].Runs |= classes;
            if ((value & GoesOn) == 0 || ++i == units.Length)
                return;
            hash = Extend(hash, units[i].Form);
        }
    }
}
