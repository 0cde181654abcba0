namespace Alaqat.Claims;

/// <summary>The voices of a sentence.</summary>
/// <param name="All">Candidates, in the order of their words of saying, carried ones last.</param>
/// <param name="Words">The words of saying.</param>
/// <param name="Quotes">Its quotations.</param>
public sealed record SentenceVoices(List<Voice> All, List<VoiceWord> Words, QuoteDepth Quotes);
