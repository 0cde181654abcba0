using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>
/// A standing tie that is said not to be: the predicate of laysa (ليس عدوا, ليست دولة صديقة) or what does not exist (ليس هناك
/// أي خلاف, لا توجد علاقة). Such predicates are too rare for a model to learn them.
/// </summary>
static class DeniedTie
{
    const string Exists = "\u0648\u062C\u062F"; // wajad

    /// <summary>hunaka, thammata, ayy, ayya: what may stand between; folded.</summary>
    static readonly string[] Between = ["\u0647\u0646\u0627\u0643", "\u062B\u0645\u0647", "\u0627\u064A", "\u0627\u064A\u0647"];

    /// <summary>faqat, fahasb, wahdah, mithl: not only that, or not like that; folded.</summary>
    static readonly string[] Restricting = ["\u0641\u0642\u0637", "\u0641\u062D\u0633\u0628", "\u0648\u062D\u062F\u0647", "\u0645\u062B\u0644"];

    public static bool Is(SentenceView view, Trigger trigger)
    {
        if (trigger.Type is not (ClaimType.ALIGNED or ClaimType.OPPOSED) || view.Upos(trigger.Word) == Upos.VERB || view.HasArticle(trigger.Word))
            return false;
        for (var i = trigger.Last + 1; i <= trigger.Last + 2 && i < view.Count; i++)
        {
            if (Array.IndexOf(Restricting, view.Forms[i]) >= 0)
                return false;
        }

        var at = trigger.Word - 1;
        // The noun that the trigger modifies (دولة صديقة); participles are often tagged as nouns.
        if (at >= 0 && view.Upos(at) == Upos.NOUN && !view.HasArticle(at))
            at--;
        while (at >= 0 && Array.IndexOf(Between, view.Forms[at]) >= 0)
            at--;
        // To whom it belongs (ليست لدينا مشكلة).
        if (at >= 1 && view.Upos(at) == Upos.PRON && view.Upos(at - 1) == Upos.ADP)
            at -= 2;
        return at >= 0 && (view.Lemmas[at] == Negations.Laysa || (at > 0 && view.Lemmas[at] == Exists && view.Forms[at - 1] == Negations.Mark));
    }
}
