using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>
/// Proposes who speaks at a word of saying: its subject in the tree, the actors after and before it, a speaker without a
/// home, the speakers before it, and those that the title names. The holder model chooses among them.
/// </summary>
static class SpeakerFinder
{
    const int SubjectReach = 14;
    const int BeforeReach = 9;

    /// <param name="context">The sentence.</param>
    /// <param name="word">The word of saying.</param>
    /// <param name="earlier">Who spoke before in the text, the latest first.</param>
    /// <param name="into">Gets the candidates, the likeliest by rule first; no speaker twice.</param>
    public static void Find(SentenceContext context, VoiceWord word, IReadOnlyList<Voice> earlier, List<Voice> into)
    {
        var first = into.Count;
        var limit = Limit(context.View, word);
        var after = After(context, word, limit);
        var subject = Subject(context, word);
        if (word.Kind == VoiceKind.Quote)
            Chain(context, word, after, into, first);
        if (subject is not null)
            Add(into, first, word, subject, VoiceLink.Subject);
        if ((word.Kind != VoiceKind.Accord || after.Count == 0) && IsUnnamed(context.View, word, after))
            Add(into, first, word, ActorIds.UnknownVoice, VoiceLink.Unnamed);
        for (var i = 0; i < Math.Min(after.Count, 3); i++)
            Add(into, first, word, after[i], (VoiceLink)((int)VoiceLink.First + i));
        if (word.Kind != VoiceKind.Accord)
        {
            if (Main(context, word) is { } main)
                Add(into, first, word, main, VoiceLink.Main);
            if (Before(context, word) is { } before)
                Add(into, first, word, before, VoiceLink.Before);
        }

        if (earlier.Count > 0)
            Add(into, first, word, earlier[0], VoiceLink.Again);
        if (earlier.Count > 1)
            Add(into, first, word, earlier[1], VoiceLink.Earlier);
        if (word.Kind != VoiceKind.Accord && context.Mentions.Find(m => m.End <= word.Word && m.Kind is not (MentionKind.Place or MentionKind.Pronoun)) is { } opening)
            Add(into, first, word, opening, VoiceLink.Opening);
        if (after.Find(m => ActorIds.IsState(ActorIds.Home(m.ActorId))) is { } home)
            Add(into, first, word, ActorIds.Home(home.ActorId) + ".person", VoiceLink.Person);
        FromText(context, word, into, first);
        Add(into, first, word, ActorIds.UnknownVoice, VoiceLink.Unnamed);
    }

    /// <summary>Speakers for a sentence or clause without a word of saying: those of the title and the most salient actors.</summary>
    public static void FromText(SentenceContext context, VoiceWord word, List<Voice> into, int first)
    {
        if (context.Title.Speaker is { } speaker)
            Add(into, first, word, speaker, VoiceLink.TitleSpeaker);
        if (context.Title.Mentions.Count > 0)
            Add(into, first, word, context.Title.Mentions[0], VoiceLink.TitleFirst);
        if (context.Title.Mentions.FirstOrDefault(m => m.ActorId != context.Title.Mentions[0].ActorId) is { } second)
            Add(into, first, word, second, VoiceLink.TitleSecond);
        for (var i = 0; i < Math.Min(context.Context.Count, 3); i++)
            Add(into, first, word, context.Context[i], (VoiceLink)((int)VoiceLink.Salient + i));
        if (context.Title.Mentions.Concat(context.Context).FirstOrDefault(m => ActorIds.IsState(ActorIds.Home(m.ActorId))) is { } home)
            Add(into, first, word, ActorIds.Home(home.ActorId) + ".person", VoiceLink.CountryPerson);
    }

    public static void Add(List<Voice> into, int first, VoiceWord word, Voice earlier, VoiceLink link) =>
        Add(into, first, new Voice(word.Word, word.Kind, earlier.Speaker, word.Complement, link) { Mention = earlier.Mention });

    static void Add(List<Voice> into, int first, VoiceWord word, Mention mention, VoiceLink link)
    {
        Add(into, first, new Voice(word.Word, word.Kind, [Actor(mention)], word.Complement, link) { Mention = mention });
        if (mention.Role == HeadRole.Voice && mention.ActorId != ActorIds.UnknownVoice)
            Add(into, first, new Voice(word.Word, word.Kind, [new ClaimActor(mention.ActorId, mention.Span.Length > 0 ? mention.Span : null, mention.Framing)], word.Complement, VoiceLink.Sourced) { Mention = mention });
    }

    static void Add(List<Voice> into, int first, VoiceWord word, string id, VoiceLink link) =>
        Add(into, first, new Voice(word.Word, word.Kind, [new ClaimActor(id, null, Framing.Neutral)], word.Complement, link));

    static void Add(List<Voice> into, int first, Voice voice)
    {
        for (var i = first; i < into.Count; i++)
        {
            if (into[i].Speaker.Length == voice.Speaker.Length && into[i].Speaker[0].Id == voice.Speaker[0].Id && into[i].Speaker[^1].Id == voice.Speaker[^1].Id)
                return;
        }

        into.Add(voice with { Rank = into.Count - first });
    }

    /// <summary>نقلت الوكالة عن الوزير: the agency reports, the minister speaks.</summary>
    static void Chain(SentenceContext context, VoiceWord word, List<Mention> after, List<Voice> into, int first)
    {
        var speaker = after.Find(m => m.First > 0 && context.View.Forms[m.First - 1] == "\u0639\u0646"); // an
        if (speaker is null)
            return;
        var agency = after.Find(m => m.First < speaker.First) ?? Before(context, word);
        if (agency is not null && agency.ActorId != speaker.ActorId)
            Add(into, first, new Voice(word.Word, word.Kind, [Actor(agency), Actor(speaker)], word.Complement, VoiceLink.Chain) { Mention = speaker });
        Add(into, first, word, speaker, VoiceLink.First);
    }

    /// <summary>What one voice says that another says: the likeliest speaker of the outer word with the likeliest two of the inner one.</summary>
    public static void Nest(VoiceWord outer, VoiceWord inner, List<Voice> all)
    {
        var first = all.Find(v => v.Word == outer.Word && v.Speaker.Length == 1);
        if (first is null)
            return;
        foreach (var voice in all.FindAll(v => v.Word == inner.Word && v.Rank < 2 && v.Speaker.Length == 1))
        {
            if (voice.Speaker[0].Id != first.Speaker[0].Id)
                all.Add(voice with { Speaker = [first.Speaker[0], voice.Speaker[0]], Link = VoiceLink.Nested });
        }
    }

    static int Limit(SentenceView view, VoiceWord word)
    {
        var limit = Math.Min(view.Count, word.Last + 1 + SubjectReach);
        return word.Complement >= 0 && word.Complement < limit && word.Kind != VoiceKind.Accord && VoiceComplement.IsMark(view, word.Complement) ? word.Complement : limit;
    }

    static List<Mention> After(SentenceContext context, VoiceWord word, int limit) =>
        context.Mentions.FindAll(m => m.First > word.Last && m.First < limit && m.Rank == 0 && m.Kind is not (MentionKind.DroppedSubject or MentionKind.None));

    static Mention? Subject(SentenceContext context, VoiceWord word)
    {
        var words = context.View.Sentence.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Head == word.Last && words[i].Relation.StartsWith("nsubj", StringComparison.Ordinal))
                return context.Mentions.Find(m => m.First <= i && i < m.End && m.Kind is not (MentionKind.Place or MentionKind.Adjective) && m.Rank == 0);
        }

        return null;
    }

    /// <summary>A noun that names no actor follows: مصادر, شهود, محلل.</summary>
    static bool IsUnnamed(SentenceView view, VoiceWord word, List<Mention> after)
    {
        var next = word.Last + 1;
        return next < view.Count && view.Upos(next) is Upos.NOUN or Upos.X && (after.Count == 0 || after[0].First > next);
    }

    /// <summary>قال الوزير ... مؤكدا: the subject of the verb that the participle hangs on, at any height.</summary>
    static Mention? Main(SentenceContext context, VoiceWord word)
    {
        var words = context.View.Sentence.Words;
        var at = words[word.Word].Head;
        for (var steps = 0; at >= 0 && steps < 4; steps++, at = words[at].Head)
        {
            if (context.View.Upos(at) == Upos.VERB && at < word.Word && Subject(context, new VoiceWord(at, at, word.Kind, -1)) is { } subject)
                return subject;
        }

        return null;
    }

    static Mention? Before(SentenceContext context, VoiceWord word) =>
        context.Mentions.FindLast(m => m.End <= word.Word && word.Word - m.End <= BeforeReach && m.Rank == 0
            && m.Kind is not (MentionKind.Place or MentionKind.Adjective or MentionKind.Pronoun) && context.VerbsBetween(m.Head, word.Word) == 0);

    static ClaimActor Actor(Mention mention) =>
        new(mention.Role == HeadRole.Voice ? ActorIds.UnknownVoice : mention.ActorId, mention.Span.Length > 0 ? mention.Span : null, mention.Framing);
}
