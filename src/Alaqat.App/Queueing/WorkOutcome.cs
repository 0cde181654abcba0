using Alaqat.Store;

namespace Alaqat.App.Queueing;

/// <summary>What became of a message on a reading thread.</summary>
/// <param name="Delivery">The message, or null for a pause.</param>
/// <param name="Article">Ready to be written, or null where there is nothing to write.</param>
/// <param name="Failure">Why it could not be read; null where it could.</param>
/// <param name="Cost">Time of the thread.</param>
sealed record WorkOutcome(Delivery? Delivery, PreparedArticle? Article, string? Failure, TimeSpan Cost);
