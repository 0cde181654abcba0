using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>A side or a holder of a claim.</summary>
/// <param name="Id">Principal by section 3 of the codebook.</param>
/// <param name="Mention">The words that name it, or null where only the title or an earlier sentence does.</param>
/// <param name="Framing">How those words name it.</param>
public sealed record StoredActor(string Id, StoredSpan? Mention, Framing Framing);
