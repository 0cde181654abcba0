using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>One choice of a holder.</summary>
/// <param name="Context">The sentence.</param>
/// <param name="Voices">Its voices.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Gold">Its holder in the gold: the chain, empty for the author.</param>
sealed record HolderStep(SentenceContext Context, SentenceVoices Voices, ScoredClaim Claim, string[] Gold);
