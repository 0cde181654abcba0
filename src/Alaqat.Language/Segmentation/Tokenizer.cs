namespace Alaqat.Language;

/// <summary>
/// Cuts a stretch of text into surface tokens as UD Arabic-PADT does: a run of letters, a number with its decimals,
/// and every punctuation mark alone; letters and digits part (و20 is two tokens). Addresses of the web and of mail stay whole.
/// Tokens tile the text: what lies between them is white space and invisible characters. Time is linear.
/// </summary>
public static class Tokenizer
{
    /// <param name="text">The whole text.</param>
    /// <param name="span">The stretch to cut, usually a sentence.</param>
    public static List<TextSpan> Tokenize(string text, TextSpan span)
    {
        var tokens = new List<TextSpan>((span.Length / 5) + 1);
        for (var at = span.Start; at < span.End;)
        {
            var kind = Characters.KindOf(text[at]);
            if (kind is CharacterKind.Space or CharacterKind.Invisible)
            {
                at++;
                continue;
            }

            var end = kind switch
            {
                CharacterKind.Arabic => EndOfWord(text, at, span.End, CharacterKind.Arabic),
                CharacterKind.Letter => EndOfLatin(text, at, span.End),
                CharacterKind.Digit => EndOfNumber(text, at, span.End),
                CharacterKind.Kashida or CharacterKind.Mark => EndOfWord(text, at, span.End, CharacterKind.Arabic),
                _ => EndOfSymbol(text, at, span.End),
            };
            tokens.Add(new TextSpan(at, end));
            at = end;
        }

        return tokens;
    }

    /// <summary>Letters of one script with their marks; kashida and invisible characters only between them.</summary>
    static int EndOfWord(string text, int at, int limit, CharacterKind script)
    {
        var end = at + 1;
        for (var i = end; i < limit; i++)
        {
            var kind = Characters.KindOf(text[i]);
            if (kind == script || kind is CharacterKind.Mark or CharacterKind.Kashida)
                end = i + 1;
            else if (kind != CharacterKind.Invisible || text[i] == Characters.ZeroWidthSpace)
                break;
        }

        return end;
    }

    static int EndOfLatin(string text, int at, int limit)
    {
        var address = WebAddress.EndAt(text, at, limit);
        if (address > at)
            return address;
        var end = at + 1;
        for (var i = end; i < limit; i++)
        {
            var kind = Characters.KindOf(text[i]);
            // F16 and G7 are one word; so is l'État, whose apostrophe stands between two letters.
            if (kind is CharacterKind.Letter or CharacterKind.Mark or CharacterKind.Digit)
                end = i + 1;
            else if (text[i] is '\'' or '\u2019' && i == end && i + 1 < limit && Characters.KindOf(text[i + 1]) == CharacterKind.Letter)
                end = i + 1;
            else if (kind != CharacterKind.Invisible)
                break;
        }

        return end;
    }

    static int EndOfNumber(string text, int at, int limit)
    {
        var end = at + 1;
        while (end < limit)
        {
            if (Characters.KindOf(text[end]) == CharacterKind.Digit)
                end++;
            else if (IsDecimalMark(text[end]) && end + 1 < limit && Characters.KindOf(text[end + 1]) == CharacterKind.Digit)
                end += 2;
            else
                break;
        }

        return end;
    }

    static int EndOfSymbol(string text, int at, int limit)
    {
        var end = at + 1;
        if (char.IsHighSurrogate(text[at]) && end < limit && char.IsLowSurrogate(text[end]))
            end++;
        while (end < limit && Characters.KindOf(text[end]) == CharacterKind.Mark)
            end++;
        return end;
    }

    /// <summary>Full stop, comma, Arabic comma, Arabic decimal and thousands separators, as PADT writes numbers.</summary>
    static bool IsDecimalMark(char c) => c is '.' or ',' or '\u060C' or '\u066B' or '\u066C';
}
