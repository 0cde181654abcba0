using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>Words of an article that name an actor, whether or not a claim is about it.</summary>
/// <param name="Actor">Principal by section 3 of the codebook.</param>
/// <param name="Sentence">Number of its sentence in the article, from 0.</param>
/// <param name="Kind">How it names the actor.</param>
/// <param name="Framing">How it frames the actor.</param>
/// <param name="Words">The words and where they stand.</param>
public sealed record StoredMention(string Actor, int Sentence, MentionKind Kind, Framing Framing, StoredSpan Words);
