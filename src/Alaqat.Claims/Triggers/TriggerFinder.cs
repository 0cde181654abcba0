using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Proposes triggers: words whose lemma has a frame, written by hand or learned. The argument model decides.</summary>
public sealed class TriggerFinder(FrameLexicon frames, LearnedTriggers learned)
{
    readonly TriggerForms _forms = new(frames);

    /// <summary>One trigger for each word and type, in text order, then by type.</summary>
    public List<Trigger> Find(SentenceView view, IReadOnlyList<Mention> mentions)
    {
        var named = new bool[view.Count];
        var covered = new bool[view.Count];
        var inside = new bool[view.Count];
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.DroppedSubject)
                Array.Fill(named, true, mention.First, mention.Length);
            // The title before a name may be a tie (المعارض لفلان), as it may before a country.
            if (mention.Kind == MentionKind.Person && mention.Role is not null)
                Array.Fill(covered, true, mention.First + 1, mention.Length - 1);
            else if (mention.Kind is MentionKind.Name or MentionKind.Person or MentionKind.Members or MentionKind.Seat or MentionKind.Place)
                Array.Fill(covered, true, mention.First, mention.Length);
        }

        foreach (var mention in mentions.Where(m => m.Length > 1 && covered[m.End - 1]))
            Array.Fill(inside, true, mention.First, mention.Length);

        var triggers = new List<Trigger>();
        for (var i = 0; i < view.Count; i++)
        {
            // A name of one word may be a verb that heads an expression (فتح النار).
            if (!covered[i] || !inside[i])
                At(view, named, inside, i, covered[i] ? '-' : ClassOf(view.Upos(i)), triggers);
        }

        // The noun of an expression (قاد وساطة) is no trigger of the same type beside it.
        triggers.RemoveAll(t => t.Word == t.Last && triggers.Exists(e => e.Last == t.Word && e.Word < e.Last && e.Type == t.Type));
        return triggers;
    }

    /// <summary>V verb, N noun, A adjective, - anything that carries no claim by itself.</summary>
    public static char ClassOf(Upos upos) => upos switch
    {
        Upos.VERB => 'V',
        Upos.NOUN or Upos.X or Upos.PROPN => 'N',
        Upos.ADJ => 'A',
        _ => '-',
    };

    void At(SentenceView view, bool[] named, bool[] inside, int i, char wordClass, List<Trigger> triggers)
    {
        var first = triggers.Count;
        foreach (var form in _forms.Of(view, i))
            Propose(view, named, inside, i, wordClass, form, triggers, first);
        KeepLongest(view, triggers, first);
        foreach (var entry in learned.Of(view.Lemmas[i], wordClass))
        {
            var at = triggers.FindIndex(first, t => t.Type == entry.Type);
            if (at < 0)
                triggers.Add(new Trigger(i, i, entry.Type, null, entry));
            else
                triggers[at] = triggers[at] with { Learned = entry };
        }

        if (triggers.Count > first + 1)
            triggers.Sort(first, triggers.Count - first, Comparer<Trigger>.Create((a, b) => a.Type.CompareTo(b.Type)));
    }

    void Propose(SentenceView view, bool[] named, bool[] inside, int i, char wordClass, TriggerForm form, List<Trigger> triggers, int first)
    {
        foreach (var frame in frames.Of(form.Lemma))
        {
            var last = i;
            if (frame.Pos == FramePos.Expr
                ? form.Guessed || (frame.Nominal && view.Upos(i) == Upos.VERB) || !ExpressionMatcher.Matches(view, named, inside, i, frame, out last)
                : !Fits(frame.Pos, wordClass, form))
            {
                continue;
            }

            var at = triggers.FindIndex(first, t => t.Type == frame.Type);
            if (at < 0)
                triggers.Add(new Trigger(i, last, frame.Type, frame, default));
            else if (frame.Size > (triggers[at].Frame?.Size ?? 0))
                triggers[at] = triggers[at] with { Frame = frame, Last = last };
        }
    }

    /// <summary>
    /// Of expressions that begin alike the longest is meant: قدم دعم عسكري is aid where قدم دعم is support. A preposition more
    /// tells no other act: شن هجوما على may be one of words or of arms.
    /// </summary>
    static void KeepLongest(SentenceView view, List<Trigger> triggers, int first)
    {
        for (var i = triggers.Count - 1; i >= first; i--)
        {
            if (triggers[i].Frame is not { Words.Length: > 1 } shorter)
                continue;
            for (var j = first; j < triggers.Count; j++)
            {
                if (triggers[j].Frame is { Weak: false } longer && longer.Words.Length > shorter.Words.Length
                    && longer.Words.AsSpan().StartsWith(shorter.Words) && view.Upos(triggers[j].Last) != Upos.ADP)
                {
                    triggers.RemoveAt(i);
                    break;
                }
            }
        }
    }

    static bool Fits(FramePos pos, char wordClass, TriggerForm form) => pos switch
    {
        FramePos.Verb => wordClass == 'V' && !form.Guessed,
        FramePos.Noun => wordClass is 'N' or 'A' && (!form.Guessed || form.IsNominal),
        // A tie with a pronoun (حلفاؤه) is often taken for a verb; no verb is spelled like these.
        FramePos.Rel => wordClass is 'N' or 'A' || (wordClass == 'V' && (form.IsNominal || form.Lemma.Length > TriggerForms.ShortestTie)),
        _ => wordClass is 'A' or 'N',
    };
}
