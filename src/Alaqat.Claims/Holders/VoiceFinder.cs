using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Finds who speaks in a sentence: words of saying with their subjects, "according to" phrases, agency reports.</summary>
public sealed class VoiceFinder(VoiceLexicon voices)
{
    const int SubjectReach = 12;

    static readonly ClaimActor[] Unnamed = [new ClaimActor(ActorIds.UnknownVoice, null, Framing.Neutral)];

    public List<Voice> Find(SentenceContext context)
    {
        var found = new List<Voice>();
        for (var i = 0; i < context.View.Count; i++)
        {
            if (EntryAt(context.View, i) is { } entry && At(context, i, entry) is { } voice)
                found.Add(voice);
        }

        return found;
    }

    VoiceEntry? EntryAt(SentenceView view, int i)
    {
        if (voices.At(view, i) is not { } entry)
            return null;
        var upos = view.Upos(i);
        return entry.Kind == VoiceKind.Accord ? upos is Upos.NOUN or Upos.ADP or Upos.ADV or Upos.X or Upos.CCONJ or Upos.SCONJ or Upos.PART ? entry : null
            : upos == Upos.VERB || (upos == Upos.NOUN && HasComplementizer(view, i, 8)) ? entry : null;
    }

    static Voice? At(SentenceContext context, int i, VoiceEntry entry)
    {
        var kind = entry.Kind;
        var complement = VoiceComplement.Find(context, i, entry);
        if (kind == VoiceKind.Quote)
            return Reported(context, i, complement);
        var mention = Subject(context, i, kind, complement, out var byTree);
        if (mention is not null)
            return new Voice(i, kind, [Actor(mention)], complement, byTree) { Mention = mention };
        return complement >= 0 || kind == VoiceKind.Accord ? new Voice(i, kind, Unnamed, complement, false) : null;
    }

    /// <summary>نقلت الوكالة عن الوزير: the agency reports, the minister speaks.</summary>
    static Voice? Reported(SentenceContext context, int i, int complement)
    {
        var agency = Subject(context, i, VoiceKind.Say, complement, out _);
        Mention? speaker = null;
        foreach (var mention in context.Mentions)
        {
            if (mention.First > i && mention.First < i + SubjectReach + 4 && mention.First > 0 && context.View.Forms[mention.First - 1] == "\u0639\u0646" && mention.Kind != MentionKind.Place) // an
            {
                speaker = mention;
                break;
            }
        }

        return (agency, speaker) switch
        {
            (null, null) => null,
            ({ } a, null) => new Voice(i, VoiceKind.Quote, [Actor(a)], complement, false) { Mention = a },
            (null, { } s) => new Voice(i, VoiceKind.Quote, [Actor(s)], complement, false) { Mention = s },
            ({ } a, { } s) => new Voice(i, VoiceKind.Quote, a.ActorId == s.ActorId ? [Actor(s)] : [Actor(a), Actor(s)], complement, false) { Mention = s },
        };
    }

    static Mention? Subject(SentenceContext context, int i, VoiceKind kind, int complement, out bool byTree)
    {
        byTree = false;
        Mention? best = null;
        foreach (var mention in context.Mentions)
        {
            if (mention.Kind is MentionKind.Place or MentionKind.Adjective || mention.Rank > 0)
                continue;
            var word = context.View.Sentence.Words[mention.Head];
            if (word.Head == i && word.Relation.StartsWith("nsubj", StringComparison.Ordinal))
            {
                byTree = true;
                return mention;
            }

            var limit = complement >= 0 ? complement : i + SubjectReach;
            if (best is null && mention.First > i && mention.First < limit && mention.First - i <= SubjectReach)
                best = mention;
        }

        if (best is not null || kind == VoiceKind.Accord)
            return best;
        // The subject may stand before its verb: وزير الخارجية قال.
        foreach (var mention in context.Mentions)
        {
            if (mention.End <= i && i - mention.End <= 6 && mention.Kind is MentionKind.Name or MentionKind.Person or MentionKind.Title or MentionKind.Members or MentionKind.Anaphor
                && context.VerbsBetween(mention.Head, i) == 0)
            {
                best = mention;
            }
        }

        return best;
    }

    static bool HasComplementizer(SentenceView view, int i, int reach)
    {
        for (var j = i + 1; j < view.Count && j <= i + reach; j++)
        {
            if (view.Forms[j] is "\u0627\u0646" or ":")
                return true;
        }

        return false;
    }

    static ClaimActor Actor(Mention mention) =>
        new(mention.Role == HeadRole.Voice ? ActorIds.UnknownVoice : mention.ActorId, mention.Span.Length > 0 ? mention.Span : null, mention.Framing);
}
