using Alaqat.Claims;

namespace Alaqat.App.Web;

/// <summary>Names of actor ids for people: from the lexicon, composed where a rule made the id, else the id itself.</summary>
sealed class ActorNames(ActorLexicon lexicon)
{
    public ActorLexicon Lexicon => lexicon;

    public string Of(string id, UiTexts texts)
    {
        if (lexicon.Actors.TryGetValue(id, out var actor))
            return (texts.Language.IsArabic ? actor.Arabic : null) ?? Upper(actor.English);
        if (id == ActorIds.UnknownVoice)
            return texts["actor.unknown-voice"];
        var home = ActorIds.Home(id);
        var key = "role." + id[Math.Min(id.Length, home.Length + 1)..];
        return home != id && texts.Keys.Contains(key) ? texts.Format(key, Of(home, texts)) : id;
    }

    /// <summary>Actors whose name in either language, or whose id, begins with what was typed, then those that hold it; for suggestions.</summary>
    public IReadOnlyList<string> Suggest(string typed, int most)
    {
        var folded = typed.Trim();
        if (folded.Length == 0)
            return [];
        return [.. lexicon.Actors.Values
            .Select(actor => (actor.Id, Rank: Rank(actor, folded)))
            .Where(entry => entry.Rank > 0)
            .OrderBy(entry => entry.Rank).ThenBy(entry => entry.Id.Length).ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .Take(most).Select(entry => entry.Id)];
    }

    /// <summary>The one actor that a typed name or id means, or null.</summary>
    public string? Resolve(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var name = typed.Trim();
        if (lexicon.Actors.ContainsKey(name))
            return name;
        foreach (var entry in ActorSearch.Find(lexicon, name))
        {
            if (entry.ActorIdOn(null) is { Length: > 0 } id)
                return id;
        }

        return Suggest(name, 1) is [var first] ? first : null;
    }

    static int Rank(Actor actor, string typed)
    {
        if (actor.Id.Equals(typed, StringComparison.OrdinalIgnoreCase))
            return 1;
        if (actor.English.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || actor.Arabic?.StartsWith(typed, StringComparison.Ordinal) == true)
            return 2;
        return actor.English.Contains(typed, StringComparison.OrdinalIgnoreCase) || actor.Arabic?.Contains(typed, StringComparison.Ordinal) == true ? 3 : 0;
    }

    static string Upper(string name) => name.Length > 0 && char.IsLower(name[0]) ? char.ToUpperInvariant(name[0]) + name[1..] : name;
}
