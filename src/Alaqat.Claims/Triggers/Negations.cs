using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>The negation that a frame may hold (data/frames/README.md: لا stands for any).</summary>
static class Negations
{
    /// <summary>How the frames write it.</summary>
    public const string Mark = "\u0644\u0627"; // la

    /// <summary>The lemma laysa, "is not"; folded.</summary>
    public const string Laysa = "\u0644\u064A\u0633";

    const int Back = 2;

    /// <summary>Particles la, lam, lan, ma; folded.</summary>
    static readonly string[] Particles = [Mark, "\u0644\u0645", "\u0644\u0646", "\u0645\u0627"];

    /// <summary>Lemmas laysa, adam (lack of): words that negate a predicate or a verbal noun.</summary>
    static readonly string[] Lemmas = [Laysa, "\u0639\u062F\u0645"];

    public static bool IsAt(SentenceView view, int word) =>
        Array.IndexOf(Particles, view.Forms[word]) >= 0 || Array.IndexOf(Lemmas, view.Lemmas[word]) >= 0;

    /// <summary>Whether a negation stands before a word, with one word between at most and no mark.</summary>
    public static bool Precede(SentenceView view, int word)
    {
        for (var i = word - 1; i >= 0 && i >= word - Back && view.Upos(i) != Upos.PUNCT; i--)
        {
            if (IsAt(view, i))
                return true;
        }

        return false;
    }
}
