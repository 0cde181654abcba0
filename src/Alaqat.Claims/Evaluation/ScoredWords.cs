using System.Globalization;
using System.Text;
using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Words as the scorer counts them: runs of letters, digits and low lines, as Python's <c>\w+</c> finds them (vowel signs split).</summary>
static class ScoredWords
{
    public static (Dictionary<string, int> Words, int Total) Count(string text, TextSpan span)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = 0;
        var start = Math.Clamp(span.Start, 0, text.Length);
        var end = Math.Clamp(span.End, start, text.Length);
        var word = start;
        for (var i = start; i <= end;)
        {
            var step = i < end && Rune.TryGetRuneAt(text, i, out var rune) ? rune.Utf16SequenceLength : 1;
            if (i < end && Rune.TryGetRuneAt(text, i, out rune) && IsWordRune(rune))
            {
                i += step;
                continue;
            }

            if (i > word)
            {
                var key = text[word..i];
                counts[key] = counts.GetValueOrDefault(key) + 1;
                total++;
            }

            i += step;
            word = i;
        }

        return (counts, total);
    }

    static bool IsWordRune(Rune rune) => rune.Value == '_' || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
