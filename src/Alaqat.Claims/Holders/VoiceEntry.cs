namespace Alaqat.Claims;

/// <summary>A word or phrase of saying.</summary>
/// <param name="Kind">What it tells of its speaker.</param>
/// <param name="Following">Folded words that must follow the first.</param>
/// <param name="Complements">Folded words that introduce what is said: أن, a preposition, a colon, <c>obj</c>.</param>
public sealed record VoiceEntry(VoiceKind Kind, string[] Following, string[] Complements);
