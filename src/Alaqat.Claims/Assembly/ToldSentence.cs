namespace Alaqat.Claims;

/// <summary>What reading a sentence has decided, kept so that it can be explained on demand.</summary>
/// <param name="FirstClaim">Number of its first claim among those of the article; the others follow in the order of <paramref name="Chosen"/>.</param>
sealed record ToldSentence(SentenceReading Reading, List<ScoredClaim> Chosen, List<Voice> Voices, List<StatedSpan> Spans, int FirstClaim);
