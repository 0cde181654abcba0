using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>How often one article names an actor by the same words.</summary>
/// <param name="Document">The article.</param>
/// <param name="Framing">How the words frame the actor.</param>
/// <param name="Words">The words as the article has them.</param>
/// <param name="Times">How often.</param>
public sealed record StoredFraming(StoredDocument Document, Framing Framing, string Words, int Times);
