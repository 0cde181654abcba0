using System.Text;

namespace Alaqat.Language;

/// <summary>
/// Base letters of the Arabic presentation forms (U+FB50–U+FDFF and U+FE70–U+FEFC), which texts taken from PDF files carry.
/// Source: the compatibility decompositions of the Unicode Character Database.
/// </summary>
static class PresentationForms
{
    const char First = '\uFB50';
    const char Last = '\uFEFC';

    static readonly string[] Letters = Build();

    public static bool Covers(char c) => c is >= First and <= Last;

    /// <summary>The base letters (one to four), or the character itself where it stands for none or for a phrase.</summary>
    public static string BaseOf(char c) => Letters[c - First];

    static string[] Build()
    {
        var letters = new string[Last - First + 1];
        for (var i = 0; i < letters.Length; i++)
        {
            var c = (char)(First + i);
            var own = c.ToString();
            // U+FDD0–U+FDEF are noncharacters, which normalisation refuses.
            var decomposed = c is >= '\uFDD0' and <= '\uFDEF' ? own : own.Normalize(NormalizationForm.FormKC);
            letters[i] = decomposed.Contains(' ', StringComparison.Ordinal) ? own : decomposed;
        }

        return letters;
    }
}
