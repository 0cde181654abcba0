namespace Alaqat.Language;

/// <summary>What the beginning of a stem lost after the preposition ل.</summary>
enum StemHead : byte
{
    /// <summary>Nothing.</summary>
    Kept,

    /// <summary>The alef of its article: للفتيان = ل + الفتيان.</summary>
    Alef,

    /// <summary>Its whole article, before a stem in ل: للجنة = ل + اللجنة.</summary>
    AlefLam,
}
