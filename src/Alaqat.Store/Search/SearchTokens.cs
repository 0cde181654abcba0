using System.Globalization;
using System.Text;

namespace Alaqat.Store;

/// <summary>
/// Cuts folded text into the words that a full-text index holds: runs of letters, digits and private characters, as SQLite's tokenizer
/// <c>unicode61</c> does, so that every database finds the same.
/// </summary>
static class SearchTokens
{
    /// <summary>Combining marks of Latin, Greek and Cyrillic that continue a word.</summary>
    const int FirstMark = 0x300;
    const int LastMark = 0x331;

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWord(rune) || (word.Length > 0 && rune.Value is >= FirstMark and <= LastMark))
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
                continue;
            }

            End();
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse;
}
