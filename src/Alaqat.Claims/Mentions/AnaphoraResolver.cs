using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>
/// Resolves pronouns, dropped subjects and definite heads to earlier mentions: agreement filters, then recency and
/// grammatical role rank the candidates (the salience factors of Lappin and Leass 1994, cut down to what a light tree gives).
/// </summary>
public sealed class AnaphoraResolver
{
    /// <summary>How many sentences back an antecedent may stand.</summary>
    const int SentenceReach = 3;

    /// <summary>بلاده: the country of whoever it belongs to.</summary>
    const string OwnCountry = "\u0628\u0644\u0627\u062F"; // bilād

    /// <summary>How many antecedents are kept, best first.</summary>
    const int Antecedent = 3;

    readonly ActorLexicon _lexicon;
    readonly Dictionary<string, HashSet<string>> _anaphors = new(StringComparer.Ordinal);

    public AnaphoraResolver(ActorLexicon lexicon)
    {
        _lexicon = lexicon;
        foreach (var actor in lexicon.Actors.Values)
        {
            foreach (var anaphor in actor.Anaphors)
            {
                if (!_anaphors.TryGetValue(anaphor, out var ids))
                    _anaphors.Add(anaphor, ids = new HashSet<string>(StringComparer.Ordinal));
                ids.Add(actor.Id);
            }
        }
    }

    /// <summary>Adds the definite heads and pronouns of a sentence to its direct mentions; text order is kept.</summary>
    public List<Mention> Resolve(SentenceView view, List<Mention> direct, Discourse discourse, ArticleActors article)
    {
        var all = new List<Mention>(direct.Count + 8);
        var next = 0;
        for (var i = 0; i < view.Count; i++)
        {
            if (next < direct.Count && direct[next].First == i)
            {
                var mention = direct[next++];
                all.Add(mention);
                if (mention.Kind != MentionKind.Place)
                    discourse.Add(mention, Agreement.Of(mention, view));
                while (next < direct.Count && direct[next].First == i)
                    all.Add(direct[next++]);
                i = mention.End - 1;
                continue;
            }

            var free = next >= direct.Count || direct[next].First > i + 1;
            if (Head(view, i, free, discourse, article) is { } head || (head = Collective(view, i, direct, discourse, article)) is not null)
            {
                all.Add(head);
                discourse.Add(head, Agreement.Of(head, view));
                if (OtherReading(head, article) is { } other)
                    all.Add(other);
                i = head.End - 1;
            }
            else if (view.Upos(i) == Upos.PRON)
            {
                var agreement = Agreement.OfPronoun(view.Forms[i]);
                if (agreement == default)
                    continue;
                var antecedents = Antecedents(view, i, agreement, discourse, MentionKind.Pronoun);
                all.AddRange(OwnTitle(view, i) is { } role ? antecedents.Select(a => Owned(view, a, role)) : antecedents);
            }
        }

        return all;
    }

    /// <summary>The likeliest antecedents of the dropped subject of a verb, best first.</summary>
    public static IEnumerable<Mention> DroppedSubject(SentenceView view, int verb, Discourse discourse) =>
        Antecedents(view, verb, Agreement.OfVerb(view.Morphology(verb)), discourse, MentionKind.DroppedSubject);

    /// <summary>The role of a title that a pronoun suffix completes (وزيرها, قواته); null for any other word before it.</summary>
    HeadRole? OwnTitle(SentenceView view, int pronoun)
    {
        var title = pronoun - 1;
        if (title < 0 || view.Upos(title) != Upos.NOUN || view.Sentence.Words[title].Token != view.Sentence.Words[pronoun].Token)
            return null;
        if (view.Bare[title] == OwnCountry)
            return HeadRole.State;
        return (_lexicon.Heads.TryGetValue(view.Bare[title], out var role) || _lexicon.Heads.TryGetValue(view.Lemmas[title], out role))
            && role is not (HeadRole.Thing or HeadRole.Territory or HeadRole.Voice or HeadRole.Medium or HeadRole.Community) ? role : null;
    }

    static Mention Owned(SentenceView view, Mention pronoun, HeadRole role) => pronoun with
    {
        First = pronoun.First - 1,
        Head = pronoun.First - 1,
        ActorId = view.Bare[pronoun.First - 1] == OwnCountry && ActorIds.IsState(ActorIds.Home(pronoun.ActorId)) ? ActorIds.Home(pronoun.ActorId) : ActorIds.Compose(pronoun.ActorId, role),
        Kind = MentionKind.Anaphor,
        Role = role,
        Span = view.SpanOf(pronoun.First - 1, pronoun.First),
    };

    /// <summary>The same head for the state that the article is about, where that is not the one named last; one of a people as a private person.</summary>
    static Mention? OtherReading(Mention head, ArticleActors article)
    {
        var id = head.Role switch
        {
            null => head.ActorId,
            HeadRole.Person => ActorIds.Home(head.ActorId) + ".person",
            _ => article.MainState is { } state ? ActorIds.Compose(state, head.Role.Value) : head.ActorId,
        };
        return id == head.ActorId ? null : head with { ActorId = id, Antecedent = null, Rank = 2 };
    }

    Mention? Head(SentenceView view, int i, bool free, Discourse discourse, ArticleActors article)
    {
        if (view.Upos(i) is Upos.VERB or Upos.ADJ)
            return null;
        var office = free && IsOffice(view, i);
        if (!office && !view.HasArticle(i))
            return null;
        // المنظمة الدولية before المنظمة.
        HashSet<string>? ids = null;
        var phrase = free && i + 1 < view.Count && _anaphors.TryGetValue(view.Forms[i] + " " + view.Forms[i + 1], out ids);
        if (!office && (phrase || _anaphors.TryGetValue(view.Forms[i], out ids) || _anaphors.TryGetValue(view.Bare[i], out ids)))
        {
            foreach (var (candidate, _) in discourse.Latest)
            {
                if (view.Index - candidate.Sentence > SentenceReach)
                    break;
                if (ids!.Contains(candidate.ActorId))
                    return Back(view, i, phrase ? i + 2 : i + 1, candidate, candidate.ActorId, "anaphor:head");
            }
        }

        if (office)
            return OfState(view, i, i + 2, HeadRole.State, discourse, article);
        return _lexicon.Heads.TryGetValue(view.Bare[i], out var role) && role is HeadRole.State or HeadRole.Member
            ? OfState(view, i, i + 1, role, discourse, article)
            : null;
    }

    /// <summary>An office or body of the state named last, else of the one that the article is about.</summary>
    static Mention? OfState(SentenceView view, int i, int end, HeadRole role, Discourse discourse, ArticleActors article)
    {
        foreach (var (candidate, _) in discourse.Latest)
        {
            if (view.Index - candidate.Sentence > SentenceReach)
                break;
            if (ActorIds.IsState(candidate.ActorId))
                return Back(view, i, end, candidate, ActorIds.Compose(candidate.ActorId, role), "anaphor:title") with { Role = role };
        }

        return role == HeadRole.State && article.MainState is { } main
            ? Back(view, i, end, null, main, "anaphor:title") with { Role = role }
            : null;
    }

    /// <summary>An office or force in a definite construct that names no country: وزير الدفاع, رجال الأمن.</summary>
    bool IsOffice(SentenceView view, int i)
    {
        if (view.HasArticle(i) || view.Upos(i) != Upos.NOUN || i + 1 >= view.Count || !view.HasArticle(i + 1) || view.Upos(i + 1) != Upos.NOUN
            || !_lexicon.Heads.TryGetValue(view.Bare[i], out var outer))
        {
            return false;
        }

        HeadRole? inner = _lexicon.Heads.TryGetValue(view.Bare[i + 1], out var found) ? found : null;
        return outer == HeadRole.State ? inner is null or HeadRole.State : inner == HeadRole.State && outer is HeadRole.People or HeadRole.Person or HeadRole.Member;
    }

    /// <summary>
    /// A collective without a complement (مدنيون, مسلحون, المعارضة): of the country of the nearest place in the sentence,
    /// else of the state named last, else of the one that the article names most.
    /// </summary>
    Mention? Collective(SentenceView view, int i, List<Mention> direct, Discourse discourse, ArticleActors article)
    {
        if (view.Upos(i) != Upos.NOUN || !(_lexicon.Heads.TryGetValue(view.Bare[i], out var role) || _lexicon.Heads.TryGetValue(view.Lemmas[i], out role)))
            return null;
        if (role is not (HeadRole.People or HeadRole.Person or HeadRole.Armed or HeadRole.Opposition or HeadRole.Parliament or HeadRole.Prisoners or HeadRole.Settlers))
            return null;
        Mention? place = null;
        foreach (var mention in direct)
        {
            if (mention.Kind is MentionKind.Place or MentionKind.Seat && ActorIds.IsState(ActorIds.Home(mention.ActorId))
                && (place is null || Math.Abs(mention.First - i) < Math.Abs(place.First - i)))
            {
                place = mention;
            }
        }

        var state = place is not null
            ? ActorIds.Home(place.ActorId)
            : discourse.Latest.Where(m => view.Index - m.Mention.Sentence <= SentenceReach && ActorIds.IsState(m.Mention.ActorId)).Select(m => m.Mention.ActorId).FirstOrDefault() ?? article.MainState;
        if (state is null)
            return null;
        return new Mention(view.Index, i, i + 1, i, ActorIds.Compose(state, role), MentionKind.Anaphor, Framing.Neutral, "collective")
        {
            Role = role,
            Rank = 1,
            Span = view.SpanOf(i, i),
        };
    }

    static Mention Back(SentenceView view, int i, int end, Mention? antecedent, string id, string by) =>
        new(view.Index, i, end, i, id, MentionKind.Anaphor, Framing.Neutral, by)
        {
            Antecedent = antecedent,
            Span = view.SpanOf(i, end - 1),
        };

    static IEnumerable<Mention> Antecedents(SentenceView view, int word, Agreement agreement, Discourse discourse, MentionKind kind)
    {
        var scored = new List<(double Score, Mention Mention)>();
        var back = 0;
        foreach (var (candidate, other) in discourse.Latest)
        {
            if (view.Index - candidate.Sentence > SentenceReach || back > 14)
                break;
            if (candidate.Sentence == view.Index && candidate.First <= word && word < candidate.End)
                continue;
            if (!agreement.Allows(other) || scored.Exists(s => s.Mention.ActorId == candidate.ActorId))
            {
                back++;
                continue;
            }

            var score = back + (3.0 * (view.Index - candidate.Sentence));
            if (candidate.Kind == MentionKind.Adjective)
                score += 2;
            if (candidate.Kind == MentionKind.Pronoun)
                score -= 0.5;
            if (candidate.Sentence == view.Index && view.Sentence.Words[candidate.Head].Relation.StartsWith("nsubj", StringComparison.Ordinal))
                score -= 1.5;
            scored.Add((score, candidate));
            back++;
        }

        scored.Sort((a, b) => a.Score != b.Score ? a.Score.CompareTo(b.Score) : b.Mention.First.CompareTo(a.Mention.First));
        for (var rank = 0; rank < Math.Min(Antecedent, scored.Count); rank++)
        {
            var antecedent = scored[rank].Mention;
            yield return new Mention(view.Index, word, word + 1, word, antecedent.ActorId, kind, Framing.Neutral, "antecedent")
            {
                Antecedent = antecedent,
                Rank = rank,
                Span = view.SpanOf(word, word),
            };
        }
    }
}
