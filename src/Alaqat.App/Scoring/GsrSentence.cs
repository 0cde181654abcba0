using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>A sentence of the Arabic event GSR (Open Event Data Alliance) with what its annotators said.</summary>
/// <param name="Id">Its name in the set, or null.</param>
/// <param name="Label">Of a detection set: yes, difficult no, easy no, ambiguous; null in a span set.</param>
/// <param name="Annotations">Of a span set: the words that each annotator marked.</param>
sealed record GsrSentence(string? Id, string Text, ClaimType Event, string? Label, IReadOnlyList<GsrAnnotation> Annotations);
