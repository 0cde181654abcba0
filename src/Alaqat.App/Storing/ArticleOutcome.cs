using Alaqat.Store;

namespace Alaqat.App;

/// <summary>What reading one input for the store gave.</summary>
/// <param name="Article">Ready to be written, or null where there is nothing to write.</param>
/// <param name="Known">Whether the store had it just so already.</param>
/// <param name="Problem">For standard error; null where all is well.</param>
/// <param name="Share">Share of the whole work that was begun before it, or null where the whole is not known.</param>
sealed record ArticleOutcome(PreparedArticle? Article, bool Known, string? Problem, double? Share);
