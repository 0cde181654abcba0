using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Finds the words of an expression in a sentence: in their order, with a subject or adjectives between them.</summary>
static class ExpressionMatcher
{
    /// <summary>How many words may stand between the parts, those of mentions not counted (فتح عناصر من الحزب النار).</summary>
    const int Reach = 5;

    /// <summary>How far a part may be at all.</summary>
    const int Furthest = 14;

    /// <summary>How many words may stand between a preposition and what it governs (تدخلت في كل شؤون).</summary>
    const int ReachOfPreposition = 2;

    const string That = "\u0627\u0646"; // an, folded

    /// <param name="view">The sentence.</param>
    /// <param name="named">Which words belong to mentions.</param>
    /// <param name="inside">Which words are part of a longer name; they are no word of an expression (قوات الدعم السريع).</param>
    /// <param name="first">Where the expression's first word stands.</param>
    /// <param name="frame">The expression.</param>
    /// <param name="last">Where its last word stands.</param>
    public static bool Matches(SentenceView view, bool[] named, bool[] inside, int first, Frame frame, out int last)
    {
        last = first;
        if (frame.Negated && !Negations.Precede(view, first))
            return false;
        for (var k = 1; k < frame.Words.Length; k++)
        {
            last = Next(view, named, inside, last, frame.Words[k], last == first);
            if (last < 0)
                return false;
        }

        return true;
    }

    static int Next(SentenceView view, bool[] named, bool[] inside, int from, string word, bool first)
    {
        // على إيران أن: between the preposition and the conjunction stands who ought to, and nothing else.
        if (word == That && view.Upos(from) == Upos.ADP && (from + 1 >= view.Count || !named[from + 1]))
            return -1;
        var reach = view.Upos(from) != Upos.ADP ? Reach : first ? 0 : ReachOfPreposition;
        for (var j = from + 1; j < view.Count && j <= from + Furthest; j++)
        {
            if (!inside[j] && (view.Lemmas[j] == word || view.Bare[j] == word || view.Forms[j] == word))
                return j;
            if (Closes(view, j) || (!named[j] && --reach < 0))
                return -1;
        }

        return -1;
    }

    /// <summary>A full stop, question mark or semicolon.</summary>
    static bool Closes(SentenceView view, int word) =>
        view.Upos(word) == Upos.PUNCT && view.Forms[word] is "." or "!" or "?" or "\u061F" or "\u061B" or ";";
}
