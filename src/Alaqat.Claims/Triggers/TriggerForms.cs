using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>
/// Lemmas under which a word may stand in the frames: the tagger's, the bare form, and for nouns what the tagger misses:
/// singulars of broken plurals (أصدقاؤها), masculines (حليفة), participles in ya (الموالية), sound plurals (منتقدي).
/// </summary>
sealed class TriggerForms(FrameLexicon frames)
{
    /// <summary>A tie's lemma must be longer to be looked up for a verb: خصم is one.</summary>
    public const int ShortestTie = 3;

    const int ShortestStem = 3;
    const string Feminine = "\u0647"; // ta marbuta, folded
    const string Hamza = "\u0621";
    const string Alef = "\u0627";

    /// <summary>Endings yya, ya, waw, un, in, at: of defective participles and of sound plurals.</summary>
    static readonly string[] Endings = ["\u064A\u0647", "\u064A", "\u0648\u0646", "\u064A\u0646", "\u0627\u062A", "\u0648"];

    public List<TriggerForm> Of(SentenceView view, int word)
    {
        var lemma = view.Lemmas[word];
        var bare = view.Bare[word];
        var forms = new List<TriggerForm>(3) { new(lemma, false, false) };
        Add(forms, bare, false, false);
        if (Joined(view, word) is { } joined && frames.Of(lemma).IsEmpty && frames.Of(bare).IsEmpty)
            Add(forms, joined, false, false);
        if (view.Upos(word) is not (Upos.NOUN or Upos.ADJ or Upos.X or Upos.PROPN or Upos.VERB))
            return forms;
        if ((frames.Singular(Standing(bare)) ?? frames.Singular(Standing(lemma))) is { } singular)
            Add(forms, singular, true, true);
        if (view.Upos(word) == Upos.VERB)
            return forms;
        // شكا كبيرا: an accusative that the tagger took for the lemma.
        if (lemma == bare && lemma.EndsWith(Alef, StringComparison.Ordinal) && lemma.Length > ShortestStem - 1)
            Add(forms, lemma[..^1], true, true);
        if (lemma.EndsWith(Feminine, StringComparison.Ordinal) && lemma.Length > ShortestStem)
            Add(forms, lemma[..^1], true, false);
        foreach (var ending in Endings)
        {
            if (lemma.Length - ending.Length >= ShortestStem && lemma.EndsWith(ending, StringComparison.Ordinal))
                Add(forms, lemma[..^ending.Length], true, false);
        }

        return forms;
    }

    /// <summary>The word with a first letter that was cut off as a clitic: وقوفه is no conjunction with a noun.</summary>
    static string? Joined(SentenceView view, int word) =>
        word > 0 && view.Forms[word - 1].Length == 1 && view.Sentence.Words[word - 1].Token == view.Sentence.Words[word].Token
            ? view.Forms[word - 1] + view.Forms[word]
            : null;

    /// <summary>A last hamza takes a seat before a pronoun (حلفاؤه, حلفائهم); here it stands alone again.</summary>
    static string Standing(string form) =>
        form.Length > 0 && form[^1] is '\u0624' or '\u0626' ? form[..^1] + Hamza : form;

    static void Add(List<TriggerForm> forms, string lemma, bool guessed, bool plural)
    {
        if (!forms.Exists(f => f.Lemma == lemma))
            forms.Add(new TriggerForm(lemma, guessed, plural));
    }
}
