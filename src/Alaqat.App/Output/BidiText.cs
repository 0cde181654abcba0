using System.Text;

namespace Alaqat.App;

/// <summary>Arabic text in a line of left-to-right text, so that neither disturbs the order of the other.</summary>
static class BidiText
{
    const char FirstStrongIsolate = '\u2068';
    const char PopDirectionalIsolate = '\u2069';

    /// <summary>Isolates a text. Line breaks become spaces: an isolate ends with its line.</summary>
    public static string Isolate(string text) =>
        string.Concat([FirstStrongIsolate], OneLine(text), [PopDirectionalIsolate]);

    /// <summary>Isolates each run of Arabic letters in a line of left-to-right text.</summary>
    public static string IsolateArabic(string line)
    {
        var output = new StringBuilder(line.Length);
        for (var start = 0; start < line.Length;)
        {
            var arabic = IsArabic(line[start]);
            var end = start + 1;
            while (end < line.Length && IsArabic(line[end]) == arabic)
                end++;
            output.Append(arabic ? Isolate(line[start..end]) : line[start..end]);
            start = end;
        }

        return output.ToString();
    }

    static bool IsArabic(char c) => c is >= '\u0600' and <= '\u08FF' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    /// <summary>Columns that a text takes: combining and invisible characters take none.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.EnclosingMark ? 0 : 1;
        }

        return width;
    }

    static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
