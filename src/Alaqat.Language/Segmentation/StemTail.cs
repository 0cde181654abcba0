namespace Alaqat.Language;

/// <summary>What the end of a stem was before a pronoun changed it.</summary>
enum StemTail : byte
{
    /// <summary>The same.</summary>
    Kept,

    /// <summary>Ta marbuta: زيارته = زيارة + ه.</summary>
    TaMarbuta,

    /// <summary>Alef maqsura: أجراها = أجرى + ها.</summary>
    AlefMaqsura,

    /// <summary>The silent alef after the plural waw: قتلوه = قتلوا + ه.</summary>
    SilentAlef,

    /// <summary>A nun written once for two: إني = إن + ني.</summary>
    SharedNun,
}
