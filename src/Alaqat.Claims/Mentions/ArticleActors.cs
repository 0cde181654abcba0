namespace Alaqat.Claims;

/// <summary>How often an article names each actor, counted before names that depend on it are read.</summary>
public sealed class ArticleActors
{
    readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    readonly HashSet<Person> _persons = new(ReferenceEqualityComparer.Instance);

    const string ShortName = "name:" + nameof(NameUse.ShortPerson);

    public static ArticleActors None { get; } = new([]);

    public ArticleActors(IEnumerable<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            Add(mention.ActorId);
            if (mention.Person is { } person && mention.By != ShortName)
                _persons.Add(person);
            // The people or the opposition of a state, or a place in it, speak for the state too.
            if (ActorIds.Home(mention.ActorId) is var home && home != mention.ActorId && ActorIds.IsState(home))
                Add(home);
        }
    }

    /// <summary>Whether the article gives the person's full name, or a title with it.</summary>
    public bool NamesInFull(Person person) => _persons.Contains(person);

    /// <summary>The reading that the article speaks for most, the earlier on a tie; where it speaks for none the reading without context, or null.</summary>
    public ContextName? Choose(IReadOnlyList<ContextName> readings)
    {
        ContextName? best = null;
        var bestCount = 0;
        foreach (var reading in readings)
        {
            var count = 0;
            foreach (var actor in reading.Context)
                count += _counts.GetValueOrDefault(actor);
            if (count > bestCount)
                (best, bestCount) = (reading, count);
        }

        // The first count must not take the reading without context for evidence.
        return best ?? (ReferenceEquals(this, None) ? null : readings.FirstOrDefault(r => r.Context.Length == 0));
    }

    /// <summary>How often an actor, or anybody at home there, is named.</summary>
    public int CountOf(string actorId) => _counts.GetValueOrDefault(actorId);

    /// <summary>The state that the article names most, the earlier one on a tie; null without any.</summary>
    public string? MainState => _counts.Where(c => ActorIds.IsState(c.Key)).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).FirstOrDefault();

    void Add(string id) => _counts[id] = _counts.GetValueOrDefault(id) + 1;
}
