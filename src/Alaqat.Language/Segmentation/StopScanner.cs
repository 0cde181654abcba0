namespace Alaqat.Language;

/// <summary>
/// Decides at each closing mark of one line whether a sentence ends there, and takes in the quotes and brackets
/// that close with it. Straight quotes are told apart by counting them from the start of the line.
/// </summary>
sealed class StopScanner(string text, TextSpan line)
{
    bool _insideQuotes;
    int _counted = line.Start;
    int _decided = line.Start;

    /// <summary>Forgets open quotes: called where a line is cut without a stop.</summary>
    public void Reset() => _insideQuotes = false;

    /// <summary>The end of the sentence if the mark at <paramref name="at"/> closes it, else <paramref name="at"/>.</summary>
    /// <param name="at">Position to look at; never decreases from call to call.</param>
    /// <param name="start">Where the sentence begins.</param>
    public int EndOfSentence(int at, int start)
    {
        if (text[at] == '"' && at >= _counted)
            _insideQuotes = !_insideQuotes;
        _counted = Math.Max(_counted, at + 1);
        if (!IsStop(text[at]) || at < _decided)
            return at;
        var end = at + 1;
        while (end < line.End && IsStop(text[end]))
            end++;
        var dots = end - at;
        if (text[at] == '.' && dots == 1 && IsPartOfWord(at, start))
            return at;
        end = CloseQuotes(end);
        _decided = end;
        var next = SkipBlanks(end);
        if (next == line.End)
            return Closed(line.End);
        if (IsEllipsis(at, dots) && !EllipsisCloses(start, at, next))
            return at;
        // A stop inside the running sentence: «لماذا؟»، سأل
        if (text[next] is '\u060C' or '\u061B' or ',' or ';' or ':' or ')' or ']' or '\u00BB' or '\u201D')
            return at;
        var spaced = next > end;
        return spaced || IsMissingSpace(at, end) ? Closed(end) : at;
    }

    int Closed(int end)
    {
        for (; _counted < end; _counted++)
        {
            if (text[_counted] == '"')
                _insideQuotes = !_insideQuotes;
        }

        return end;
    }

    /// <summary>Takes in what closes with the stop; a straight quote only if one is open, also after a space.</summary>
    int CloseQuotes(int end)
    {
        var open = _insideQuotes;
        for (var i = end; i < line.End; i++)
        {
            var c = text[i];
            if (c is ')' or ']' or '\u00BB' or '\u201D' or '\u2019' || (c == '"' && open))
            {
                open &= c != '"';
                end = i + 1;
            }
            else if (IsStop(c) && i == end)
            {
                end = i + 1;
            }
            else if (c != ' ' || i > end)
            {
                break;
            }
        }

        return end;
    }

    bool IsPartOfWord(int at, int start)
    {
        var before = at > start ? Characters.KindOf(text[at - 1]) : CharacterKind.Space;
        var after = at + 1 < line.End ? Characters.KindOf(text[at + 1]) : CharacterKind.Space;
        if (after == CharacterKind.Digit)
            return before is CharacterKind.Digit or CharacterKind.Space;
        var word = at;
        while (word > start && at - word <= Abbreviations.MaxLength && !IsWordEdge(text[word - 1]))
            word--;
        // 1. and أ. at the head of a list item, but not the year that closes a sentence.
        if (before == CharacterKind.Digit && at - word <= 2 && word == start)
            return true;
        if (after == CharacterKind.Letter)
            return before == CharacterKind.Letter || at - word == 0;
        return Abbreviations.Contains(text.AsSpan(word, at - word)) && SkipBlanks(at + 1) < line.End;
    }

    static bool IsWordEdge(char c) => Characters.KindOf(c) is CharacterKind.Space or CharacterKind.Invisible || c is '(' or '"' or '\u00AB' or '[' or '/' or '-';

    bool IsEllipsis(int at, int dots) => text[at] == '\u2026' || (text[at] == '.' && dots > 1 && text[at + 1] == '.');

    /// <summary>Three dots close a sentence of some length; in a short one they are a pause (نعم... ولكن).</summary>
    bool EllipsisCloses(int start, int at, int next)
    {
        var words = at - start > 60 ? 6 : 0;
        for (var i = start; i < at && words < 6; i++)
            words += text[i] == ' ' ? 1 : 0;
        return words >= 6 && !char.IsLower(text[next]);
    }

    /// <summary>A full stop without a space between two Arabic words (الدولية.وبهدف); one letter is an initial (أ.ف.ب).</summary>
    bool IsMissingSpace(int at, int end)
    {
        if (text[at] is '\u061F' or '!')
            return end < line.End && Characters.KindOf(text[end]) == CharacterKind.Arabic;
        if (text[at] != '.' || end != at + 1)
            return false;
        return AreArabic(at - 3, at) && AreArabic(at + 1, at + 4);
    }

    bool AreArabic(int start, int end)
    {
        if (start < line.Start || end > line.End)
            return false;
        for (var i = start; i < end; i++)
        {
            if (Characters.KindOf(text[i]) is not (CharacterKind.Arabic or CharacterKind.Mark))
                return false;
        }

        return true;
    }

    int SkipBlanks(int at)
    {
        while (at < line.End && Characters.KindOf(text[at]) is CharacterKind.Space or CharacterKind.Invisible)
            at++;
        return at;
    }

    static bool IsStop(char c) => c is '.' or '!' or '?' or '\u061F' or '\u2026' or '\u06D4';
}
