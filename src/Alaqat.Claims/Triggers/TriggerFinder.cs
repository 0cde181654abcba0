using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Proposes triggers: words whose lemma has a frame, written by hand or learned. The argument model decides.</summary>
public sealed class TriggerFinder(FrameLexicon frames, LearnedTriggers learned)
{
    /// <summary>How many words may stand between the parts of an expression.</summary>
    const int ExpressionReach = 6;

    /// <summary>One trigger for each word and type, in text order, then by type.</summary>
    public List<Trigger> Find(SentenceView view, IReadOnlyList<Mention> mentions)
    {
        var covered = new bool[view.Count];
        foreach (var mention in mentions)
        {
            if (mention.Kind is MentionKind.Name or MentionKind.Person or MentionKind.Members or MentionKind.Seat or MentionKind.Place)
                Array.Fill(covered, true, mention.First, mention.Length);
        }

        var triggers = new List<Trigger>();
        for (var i = 0; i < view.Count; i++)
        {
            if (!covered[i] && ClassOf(view.Upos(i)) is not '-' and var wordClass)
                At(view, i, wordClass, triggers);
        }

        // The noun of an expression (قاد وساطة) is no trigger of the same type beside it.
        triggers.RemoveAll(t => t.Word == t.Last && triggers.Exists(e => e.Last == t.Word && e.Word < e.Last && e.Type == t.Type));
        return triggers;
    }

    /// <summary>V verb, N noun, A adjective, - anything that carries no claim.</summary>
    public static char ClassOf(Upos upos) => upos switch
    {
        Upos.VERB => 'V',
        Upos.NOUN or Upos.X or Upos.PROPN => 'N',
        Upos.ADJ => 'A',
        _ => '-',
    };

    void At(SentenceView view, int i, char wordClass, List<Trigger> triggers)
    {
        var first = triggers.Count;
        Propose(view, i, wordClass, view.Lemmas[i], triggers, first);
        if (view.Bare[i] != view.Lemmas[i])
            Propose(view, i, wordClass, view.Bare[i], triggers, first);
        KeepLongest(triggers, first);
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

    void Propose(SentenceView view, int i, char wordClass, string lemma, List<Trigger> triggers, int first)
    {
        foreach (var frame in frames.Of(lemma))
        {
            var last = i;
            if (frame.Pos == FramePos.Expr ? !Expression(view, i, frame, out last) : !Fits(frame.Pos, wordClass))
                continue;
            var at = triggers.FindIndex(first, t => t.Type == frame.Type);
            if (at < 0)
                triggers.Add(new Trigger(i, last, frame.Type, frame, default));
            else if (frame.Words.Length > (triggers[at].Frame?.Words.Length ?? 0))
                triggers[at] = triggers[at] with { Frame = frame, Last = last };
        }
    }

    /// <summary>Of expressions that begin alike the longest is meant: قدم دعم عسكري is aid where قدم دعم is support.</summary>
    static void KeepLongest(List<Trigger> triggers, int first)
    {
        for (var i = triggers.Count - 1; i >= first; i--)
        {
            if (triggers[i].Frame is not { Words.Length: > 1 } shorter)
                continue;
            for (var j = first; j < triggers.Count; j++)
            {
                if (triggers[j].Frame is { } longer && longer.Words.Length > shorter.Words.Length && longer.Words.AsSpan().StartsWith(shorter.Words))
                {
                    triggers.RemoveAt(i);
                    break;
                }
            }
        }
    }

    static bool Fits(FramePos pos, char wordClass) => pos switch
    {
        FramePos.Verb => wordClass == 'V',
        FramePos.Noun => wordClass is 'N' or 'A',
        FramePos.Part => wordClass is 'A' or 'N',
        _ => wordClass is 'N' or 'A',
    };

    static bool Expression(SentenceView view, int i, Frame frame, out int last)
    {
        last = i;
        for (var k = 1; k < frame.Words.Length; k++)
        {
            var found = -1;
            for (var j = last + 1; j < view.Count && j <= last + ExpressionReach; j++)
            {
                if (view.Lemmas[j] == frame.Words[k] || view.Bare[j] == frame.Words[k] || view.Forms[j] == frame.Words[k])
                {
                    found = j;
                    break;
                }
            }

            if (found < 0)
                return false;
            last = found;
        }

        return true;
    }
}
