namespace Alaqat.Claims;

/// <summary>Finds the entries of the lexicon for a name that a person types.</summary>
public static class ActorSearch
{
    /// <summary>
    /// What the whole name stands for, spelling variants folded: names, then adjectives, then actors whose id or English name it is.
    /// Empty where the lexicon does not know it.
    /// </summary>
    public static IReadOnlyList<NameEntry> Find(ActorLexicon lexicon, string name)
    {
        var found = new List<NameEntry>();
        var words = NameWords.Split(name);
        if (lexicon.Names.Longest(words, 0, out var length) is { } entries && length == words.Length)
            found.AddRange(entries);
        if (words.Length == 1 && lexicon.Adjectives.TryGetValue(words[0], out var id))
            found.Add(new NameEntry(id, NameUse.Adjective));
        if (found.Count > 0)
            return found;
        found.AddRange(lexicon.Actors.Values
            .Where(actor => actor.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || actor.English.Equals(name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(actor => actor.Id, StringComparer.Ordinal)
            .Select(actor => new NameEntry(actor.Id, NameUse.Name)));
        return found;
    }
}
