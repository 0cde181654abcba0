using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Finds the preposition that governs words, compound ones (من قبل, على يد) as two words with a blank between.</summary>
static class Prepositions
{
    const int ConjunctsDeep = 4;

    /// <summary>Compound prepositions of an agent, folded: min qibal, min janib, min taraf, ala yad, ala aydi.</summary>
    static readonly string[] Agents =
    [
        "\u0645\u0646 \u0642\u0628\u0644",
        "\u0645\u0646 \u062C\u0627\u0646\u0628",
        "\u0645\u0646 \u0637\u0631\u0641",
        "\u0639\u0644\u064A \u064A\u062F",
        "\u0639\u0644\u064A \u0627\u064A\u062F\u064A",
    ];

    public static bool IsAgent(string preposition) => Array.IndexOf(Agents, preposition) >= 0;

    /// <param name="view">The sentence.</param>
    /// <param name="first">First word of the phrase.</param>
    /// <param name="head">Its head; a conjunct without a preposition has that of the first conjunct.</param>
    /// <param name="limit">A word whose own preposition is not meant (the trigger: in بقصف المدينة the town has none), or −1.</param>
    /// <returns>The folded preposition, or an empty string.</returns>
    public static string Before(SentenceView view, int first, int head, int limit = -1)
    {
        for (var steps = 0; steps < ConjunctsDeep; steps++)
        {
            if (Own(view, first, head, limit) is { Length: > 0 } own)
                return own;
            if (TreePath.Coarse(view.Sentence.Words[head].Relation) != "conj" || view.Sentence.Words[head].Head is not (>= 0 and var up))
                return "";
            first = head = up;
        }

        return "";
    }

    static string Own(SentenceView view, int first, int head, int limit)
    {
        var before = first - 1;
        if (before >= 0 && view.Upos(before) == Upos.PUNCT)
            before--;
        if (before > 0 && $"{view.Forms[before - 1]} {view.Forms[before]}" is var two && IsAgent(two))
            return two;
        if (before >= 0 && view.Upos(before) == Upos.ADP)
            return view.Forms[before];
        foreach (var dependent in view.Sentence.DependentsOf(head))
        {
            if (dependent < first && view.Upos(dependent) == Upos.ADP)
                return view.Forms[dependent];
        }

        // A construct carries its preposition before its first noun: ضد مواقع الجيش.
        for (var i = first - 1; i >= 0 && i >= first - 3; i--)
        {
            if (view.Upos(i) == Upos.ADP)
                return view.Forms[i];
            if (i == limit || view.Upos(i) != Upos.NOUN || view.HasArticle(i))
                break;
        }

        return "";
    }
}
