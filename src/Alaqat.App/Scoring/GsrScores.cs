using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>Figures on one set of the Arabic event GSR.</summary>
/// <param name="Detection">Sentences with an event of the class, told or not; null for a span set.</param>
/// <param name="EventClass">Span sentences in which a claim of the class was found, of all.</param>
/// <param name="Source">Sentences whose source was marked by two annotators, and those where a claim's source overlaps two marks.</param>
/// <param name="Target">The same for targets.</param>
sealed record GsrScores(string Set, PrecisionRecall? Detection, (int Found, int All) EventClass, (int Found, int All) Source, (int Found, int All) Target);
