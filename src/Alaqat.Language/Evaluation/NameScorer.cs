namespace Alaqat.Language;

/// <summary>
/// Scores names as the CoNLL 2003 evaluation does: a name is right if its whole span and its kind are.
/// Mutable; one thread.
/// </summary>
public sealed class NameScorer
{
    readonly NameScore[] _scores = new NameScore[Enum.GetValues<EntityKind>().Length];

    /// <summary>Counts one sentence. Both lists give spans over the same units, in any order.</summary>
    public void Add(IReadOnlyCollection<Entity> gold, IReadOnlyCollection<Entity> found)
    {
        var wanted = new HashSet<Entity>(gold);
        foreach (var entity in wanted)
            Count(entity.Kind, new NameScore(1, 0, 0));
        foreach (var entity in new HashSet<Entity>(found))
            Count(entity.Kind, new NameScore(0, 1, wanted.Contains(entity) ? 1 : 0));
    }

    public NameScore this[EntityKind kind] => _scores[(int)kind];

    /// <summary>All names of some kinds together. A gold file that does not annotate a kind must leave it out, or each such name counts as wrong.</summary>
    public NameScore Total(params ReadOnlySpan<EntityKind> kinds)
    {
        var total = default(NameScore);
        foreach (var kind in kinds)
            total += this[kind];
        return total;
    }

    /// <summary>All names of the kinds that occur in the gold annotation.</summary>
    public NameScore Total() => Total([.. Enum.GetValues<EntityKind>().Where(kind => this[kind].Gold > 0)]);

    void Count(EntityKind kind, NameScore score) => _scores[(int)kind] += score;
}
