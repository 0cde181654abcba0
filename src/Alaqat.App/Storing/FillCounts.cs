using Alaqat.Store;

namespace Alaqat.App;

/// <summary>What filling a store came to.</summary>
/// <param name="Written">Articles by what became of them.</param>
/// <param name="Claims">Claims of the articles that were read.</param>
/// <param name="Problems">Inputs that could not be read.</param>
/// <param name="Complete">Whether the end was reached; false where the store failed, which keeps what was written before.</param>
readonly record struct FillCounts(WriteCounts Written, long Claims, int Problems, bool Complete);
