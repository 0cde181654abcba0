using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>An actor in a claim: the neutral id, and where and how the text names it.</summary>
/// <param name="Id">Principal by section 3 of the codebook (RUS, PSE.hamas, IGO.un).</param>
/// <param name="Span">The words that name it, or null where only the title or an earlier sentence does.</param>
public sealed record ClaimActor(string Id, TextSpan? Span, Framing Framing);
