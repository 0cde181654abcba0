namespace Alaqat.Claims;

/// <summary>The actors of <c>data/actors</c> and their Arabic forms. Immutable once loaded.</summary>
public sealed class ActorLexicon
{
    internal ActorLexicon(
        Dictionary<string, Actor> actors,
        NameTrie names,
        Dictionary<string, string> adjectives,
        Dictionary<string, HeadRole> heads,
        Dictionary<string, Framing> modifiers)
    {
        Actors = actors;
        Names = names;
        Adjectives = adjectives;
        Heads = heads;
        Modifiers = modifiers;
    }

    /// <param name="files">The files of <c>data/</c>; those of other folders are left alone.</param>
    /// <exception cref="KnowledgeException">An entry is bad; the message names file, line and remedy.</exception>
    public static ActorLexicon Read(IEnumerable<KnowledgeFile> files) => ActorLexiconReader.Read(files);

    /// <summary>Actors by id.</summary>
    public IReadOnlyDictionary<string, Actor> Actors { get; }

    public NameTrie Names { get; }

    /// <summary>Folded form of a relation adjective, with or without article, to the actor's id.</summary>
    public IReadOnlyDictionary<string, string> Adjectives { get; }

    /// <summary>Folded form of a title head, without article, to its role.</summary>
    public IReadOnlyDictionary<string, HeadRole> Heads { get; }

    /// <summary>Folded words that frame the name they stand beside (الشقيقة, الإرهابي), with or without article.</summary>
    public IReadOnlyDictionary<string, Framing> Modifiers { get; }

    /// <summary>The kind of an id, also of ids that rules compose (<c>SYR.opposition</c>).</summary>
    public ActorKind KindOf(string id)
    {
        if (Actors.TryGetValue(id, out var actor))
            return actor.Kind;
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return id == ActorIds.UnknownVoice ? ActorKind.Unknown : ActorKind.State;
        return id.AsSpan(dot + 1) switch
        {
            "people" => ActorKind.People,
            "armed" => ActorKind.Armed,
            "opposition" => ActorKind.Movement,
            "prisoners" => ActorKind.Prisoners,
            "person" => ActorKind.Person,
            "parliament" or "congress" => ActorKind.Institution,
            _ => id.AsSpan(0, dot) switch
            {
                "IGO" => ActorKind.Igo,
                "GRP" => ActorKind.Grp,
                "NGO" => ActorKind.Ngo,
                "MED" => ActorKind.Medium,
                _ => ActorKind.Person,
            },
        };
    }
}
