using System.Text;

namespace Alaqat.Language;

/// <summary>Writes a token from the forms of its words, as Arabic joins them.</summary>
static class SurfaceForm
{
    public static string Of(SegmentedSentence sentence, int token)
    {
        var (first, count) = (sentence.Tokens[token].FirstWord, sentence.Tokens[token].WordCount);
        if (count == 1)
            return sentence.Words[first].Form;
        var surface = new StringBuilder();
        for (var w = first; w < first + count; w++)
            Join(surface, sentence.Words[w].Form, w > first ? sentence.Words[w - 1].Form : "");
        return surface.ToString();
    }

    static void Join(StringBuilder surface, string form, string before)
    {
        if (before == "ل" && form.StartsWith("ال", StringComparison.Ordinal))
        {
            surface.Append(form, 1, form.Length - 1);
            return;
        }

        if (before.EndsWith('ة'))
            surface[^1] = 'ت';
        else if (before.EndsWith('ى') && before.Length > 1)
            surface[^1] = before is "على" or "إلى" or "الى" or "لدى" ? 'ي' : 'ا';
        else if (before.EndsWith("وا", StringComparison.Ordinal))
            surface.Length--;
        surface.Append(form);
    }
}
