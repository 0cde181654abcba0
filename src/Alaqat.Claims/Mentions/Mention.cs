using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Words that name an actor.</summary>
/// <param name="Sentence">Number of its sentence; −1 for the title.</param>
/// <param name="First">First word.</param>
/// <param name="End">Word after the last.</param>
/// <param name="Head">The word that governs the others.</param>
/// <param name="ActorId">Whom it names.</param>
/// <param name="Kind">How it names it.</param>
/// <param name="Framing">How it frames it.</param>
/// <param name="By">Which step found it, for the explanation.</param>
public sealed record Mention(int Sentence, int First, int End, int Head, string ActorId, MentionKind Kind, Framing Framing, string By)
{
    /// <summary>For a pronoun, dropped subject or anaphor: what it was resolved to.</summary>
    public Mention? Antecedent { get; init; }

    /// <summary>For a pronoun or dropped subject: 0 for the best antecedent, 1 for the second.</summary>
    public int Rank { get; init; }

    /// <summary>Role of the title head, if one was used.</summary>
    public HeadRole? Role { get; init; }

    /// <summary>The person that it names, if the lexicon knows them.</summary>
    public Person? Person { get; init; }

    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The side that a text hides; it has no words and no actor.</summary>
    public static Mention None { get; } = new(0, 0, 0, 0, "", MentionKind.None, Framing.Neutral, "none");

    public int Length => End - First;
}
