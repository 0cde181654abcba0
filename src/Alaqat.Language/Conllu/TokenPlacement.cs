using System.Text;

namespace Alaqat.Language;

/// <summary>Finds where the tokens of a CoNLL-U sentence stand, and appends the sentence to the text.</summary>
static class TokenPlacement
{
    /// <summary>Longest gap that a <c>TokenRange</c> may leave; a wild number must not fill the memory.</summary>
    const int MaxGap = 1 << 20;

    public static TextSpan[] Place(string? sentence, List<ConlluToken> tokens, StringBuilder text)
    {
        var ranges = Ranges(tokens, text.Length);
        if (ranges is null && text.Length > 0)
            text.Append('\n');
        var found = sentence is null ? null : Find(sentence, tokens);
        var spans = new TextSpan[tokens.Count];
        if (ranges is not null)
        {
            // Between sentences stands a line break, within them what # text has there.
            text.Append(text.Length > 0 ? '\n' : ' ', ranges[0].Start - text.Length);
            var agrees = found is not null && Agrees(found, ranges);
            for (var t = 0; t < ranges.Length; t++)
            {
                if (agrees && t > 0)
                    text.Append(sentence, found![t - 1].End, found[t].Start - found[t - 1].End);
                text.Append(' ', ranges[t].Start - text.Length).Append(tokens[t].Surface);
            }

            return ranges;
        }

        var at = text.Length;
        if (found is not null)
        {
            text.Append(sentence, found[0].Start, found[^1].End - found[0].Start);
            for (var t = 0; t < spans.Length; t++)
                spans[t] = new TextSpan(at + found[t].Start - found[0].Start, at + found[t].End - found[0].Start);
            return spans;
        }

        for (var t = 0; t < spans.Length; t++)
        {
            spans[t] = new TextSpan(text.Length, text.Length + tokens[t].Surface.Length);
            text.Append(tokens[t].Surface);
            if (t < spans.Length - 1 && ConlluMisc.SpaceAfter(tokens[t].Misc))
                text.Append(' ');
        }

        return spans;
    }

    /// <summary>The ranges that the tokens name, or null unless all do and they can stand after what is there.</summary>
    static TextSpan[]? Ranges(List<ConlluToken> tokens, int from)
    {
        var ranges = new TextSpan[tokens.Count];
        for (var t = 0; t < ranges.Length; t++)
        {
            if (ConlluMisc.TokenRange(tokens[t].Misc) is not { } range || range.Length != tokens[t].Surface.Length || range.Start < from || range.Start - from > MaxGap)
                return null;
            ranges[t] = range;
            from = range.End;
        }

        return ranges;
    }

    /// <summary>The tokens in the sentence's text, with nothing but white space and invisible characters between them; else null.</summary>
    static TextSpan[]? Find(string sentence, List<ConlluToken> tokens)
    {
        var spans = new TextSpan[tokens.Count];
        var at = 0;
        for (var t = 0; t < spans.Length; t++)
        {
            var surface = tokens[t].Surface;
            while (at < sentence.Length && string.CompareOrdinal(sentence, at, surface, 0, surface.Length) != 0)
            {
                if (Characters.KindOf(sentence[at]) is not (CharacterKind.Space or CharacterKind.Invisible))
                    return null;
                at++;
            }

            if (at + surface.Length > sentence.Length)
                return null;
            spans[t] = new TextSpan(at, at + surface.Length);
            at += surface.Length;
        }

        return spans;
    }

    static bool Agrees(TextSpan[] found, TextSpan[] ranges)
    {
        for (var t = 0; t < found.Length; t++)
        {
            if (found[t].Start - found[0].Start != ranges[t].Start - ranges[0].Start)
                return false;
        }

        return true;
    }
}
