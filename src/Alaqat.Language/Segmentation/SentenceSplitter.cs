namespace Alaqat.Language;

/// <summary>
/// Cuts a text into sentences, in time linear in its length. Sentences do not overlap, hold at least one visible
/// character and begin and end with one; everything outside them is white space and invisible characters.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>A sentence without a stop is cut after this many UTF-16 units, so that no later stage meets an endless one.</summary>
    public const int MaxLength = 2000;

    public static TextSpan[] Split(string text, SplitMode mode = SplitMode.Prose)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && !IsLineBreak(text[end]))
                end++;
            SplitLine(text, new TextSpan(start, end), mode, sentences);
            start = end + 1;
        }

        return [.. sentences];
    }

    static void SplitLine(string text, TextSpan line, SplitMode mode, List<TextSpan> sentences)
    {
        var scan = new StopScanner(text, line);
        var start = line.Start;
        for (var at = line.Start; at < line.End;)
        {
            var next = mode == SplitMode.Lines ? at : scan.EndOfSentence(at, start);
            if (next > at)
            {
                Add(text, new TextSpan(start, next), sentences);
                start = at = next;
                continue;
            }

            at++;
            if (at - start >= MaxLength)
            {
                at = SoftBreak(text, start, at);
                Add(text, new TextSpan(start, at), sentences);
                start = at;
                scan.Reset();
            }
        }

        Add(text, new TextSpan(start, line.End), sentences);
    }

    /// <summary>The last clause mark or, failing that, the last white space in the second half, or else right here.</summary>
    static int SoftBreak(string text, int start, int at)
    {
        var space = 0;
        for (var i = at - 1; i > start + (MaxLength / 2); i--)
        {
            if (text[i] is '\u060C' or '\u061B' or ';' or ',' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
                return i + 1;
            if (space == 0 && char.IsWhiteSpace(text[i]))
                space = i;
        }

        if (space > 0)
            return space;
        return at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
    }

    static void Add(string text, TextSpan span, List<TextSpan> sentences)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        if (start < end)
            sentences.Add(new TextSpan(start, end));
    }

    static bool IsBlank(char c) => Characters.KindOf(c) is CharacterKind.Space or CharacterKind.Invisible;

    static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v';
}
