using System.Globalization;

namespace Alaqat.Claims;

/// <summary>
/// Sentences as the scorer cuts them, apart from the engine's own, so that no change of the engine moves the yardstick:
/// after full stops, question and exclamation marks (with closing quotes) before white space, and at line breaks.
/// </summary>
static class ScoredSentences
{
    const string Stops = ".!?\u061F";
    const string Closers = "\u00BB\"\u201D)";

    /// <summary>Ends of the sentences, the last one that of the text.</summary>
    public static int[] Ends(string text)
    {
        var ends = new List<int>();
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            if (text[i] == '\n')
            {
                while (i < text.Length && text[i] == '\n')
                    i++;
                ends.Add(i);
            }
            else if (Stops.Contains(text[i], StringComparison.Ordinal))
            {
                while (i < text.Length && Stops.Contains(text[i], StringComparison.Ordinal))
                    i++;
                while (i < text.Length && Closers.Contains(text[i], StringComparison.Ordinal))
                    i++;
                if (i == text.Length || IsSpace(text[i]))
                    ends.Add(i);
            }

            i = Math.Max(i, start + 1);
        }

        if (ends.Count == 0 || ends[^1] < text.Length)
            ends.Add(text.Length);
        return [.. ends];
    }

    /// <summary>White space as Python's <c>\s</c> has it, which takes in the four separators of ASCII.</summary>
    static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F' || char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;
}
