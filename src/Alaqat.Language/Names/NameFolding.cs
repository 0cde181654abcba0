namespace Alaqat.Language;

/// <summary>
/// Folds a bare form to the spelling under which the name tagger knows it: one alef, ya for alef maqsura, ha for
/// ta marbuta, 0 for any digit, lower case, no punctuation at the edges.
/// Names are spelled in many ways (أوباما, اوباما; مصطفى, مصطفي), so the tagger must not tell these apart.
/// </summary>
static class NameFolding
{
    /// <summary>Longer words are cut; no name is near it.</summary>
    public const int MaxLength = 48;

    /// <summary>Writes the folded form and returns its length, at most <see cref="MaxLength"/> and the buffer's.</summary>
    public static int Fold(ReadOnlySpan<char> form, Span<char> buffer)
    {
        var start = 0;
        var end = form.Length;
        while (start < end && !IsName(form[start]))
            start++;
        while (end > start && !IsName(form[end - 1]))
            end--;
        // A token of signs only stands for itself.
        var kept = start == end ? form : form[start..end];
        var length = Math.Min(Math.Min(kept.Length, MaxLength), buffer.Length);
        for (var i = 0; i < length; i++)
            buffer[i] = char.IsDigit(kept[i]) ? '0' : ArabicNormalizer.Fold(kept[i]);
        return length;
    }

    static bool IsName(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
