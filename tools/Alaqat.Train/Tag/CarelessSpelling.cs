using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Respells sentences as careless writers do, to train and to measure robustness.</summary>
static class CarelessSpelling
{
    /// <summary>No hamza on alef, ه for a final ة, and ي and ى confused.</summary>
    public static SegmentedSentence Of(SegmentedSentence sentence) =>
        sentence with { Words = [.. sentence.Words.Select(word => word with { Form = Of(word.Form) })] };

    static string Of(string form)
    {
        var plain = FormFolding.Light(form);
        return plain[^1] switch
        {
            'ة' when plain.Length > 2 => plain[..^1] + "ه",
            'ى' when plain.Length > 2 => plain[..^1] + "ي",
            _ => plain,
        };
    }
}
