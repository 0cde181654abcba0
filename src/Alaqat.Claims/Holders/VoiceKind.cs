namespace Alaqat.Claims;

/// <summary>What a word or phrase of saying tells about its speaker; the names are those of the <c>kind</c> column in <c>data/frames/voices.tsv</c>.</summary>
public enum VoiceKind : byte
{
    /// <summary>Says it (قال, أعلن).</summary>
    Say,

    /// <summary>Says that it is not so (نفى).</summary>
    Deny,

    /// <summary>Says it, and the text doubts it (زعم).</summary>
    Claim,

    /// <summary>Passes on somebody's words (نقل عن).</summary>
    Quote,

    /// <summary>According to (وفق, بحسب).</summary>
    Accord,

    /// <summary>Believes or expects it.</summary>
    Believe,

    /// <summary>Fears it.</summary>
    Fear,

    /// <summary>The speaker of the sentence before, whose words may go on.</summary>
    Carried,
}
