namespace Alaqat.Store;

/// <summary>How much a store holds.</summary>
/// <param name="Documents">Articles, those that nearly repeat another included.</param>
/// <param name="Copies">Articles that nearly repeat an earlier one.</param>
/// <param name="Outlets">Different outlets.</param>
/// <param name="Sentences">Sentences of all articles.</param>
/// <param name="Mentions">Words that name actors.</param>
/// <param name="Claims">Claims of all articles.</param>
/// <param name="Actors">Different actors named in claims or mentions.</param>
/// <param name="First">Earliest day of publication.</param>
/// <param name="Last">Latest day of publication.</param>
public sealed record StoreCounts(long Documents, long Copies, long Outlets, long Sentences, long Mentions, long Claims, long Actors, DateOnly? First, DateOnly? Last);
