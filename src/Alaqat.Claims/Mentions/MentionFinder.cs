using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>
/// Finds what names an actor in one sentence: names of the lexicon (longest match on segmented words), title heads with
/// their complement, relation adjectives and plurals. Pronouns, dropped subjects and definite heads are left to
/// <see cref="AnaphoraResolver"/>, which needs the earlier sentences.
/// </summary>
public sealed class MentionFinder(ActorLexicon lexicon)
{
    /// <summary>How many words a title phrase may hold before its name (المتحدث الرسمي باسم وزارة الخارجية).</summary>
    const int TitleReach = 7;

    const string In = "\u0641\u064A"; // fi
    const string And = "\u0648"; // wa

    readonly UnlistedPersons _unlisted = new(lexicon);

    /// <param name="view">The sentence.</param>
    /// <param name="day">The article's date, for persons whose office changed.</param>
    /// <param name="article">What the article names elsewhere, for names that depend on it.</param>
    /// <returns>Mentions in text order. They do not overlap, but that a plural (الإيرانيون) is given twice: as people, and with rank 1 as their state.</returns>
    public List<Mention> Find(SentenceView view, DateOnly? day, ArticleActors article)
    {
        var mentions = new List<Mention>();
        for (var i = 0; i < view.Count;)
        {
            var mention = Title(view, i, day, article) ?? Named(view, i, day, article) ?? Adjective(view, i);
            if (mention is null)
            {
                i++;
                continue;
            }

            mention = Extend(view, mention, day);
            mention = mention with { Span = view.SpanOf(mention.First, mention.End - 1) };
            mentions.Add(mention);
            if (mention.Role == HeadRole.Person && ActorIds.IsState(ActorIds.Home(mention.ActorId)))
                mentions.Add(mention with { ActorId = ActorIds.Home(mention.ActorId) + ".person", Rank = 1 });
            if (Local(view, mention, article) is { } local)
                mentions.Add(local);
            mentions.AddRange(InEach(view, mention));
            if (mention.Kind == MentionKind.Members && mention.ActorId.EndsWith(".people", StringComparison.Ordinal))
                mentions.Add(mention with { ActorId = ActorIds.Home(mention.ActorId), Rank = 1 });
            i = mention.End;
        }

        _unlisted.AddTo(mentions, view, article);
        return mentions;
    }

    Mention? Named(SentenceView view, int i, DateOnly? day, ArticleActors article)
    {
        if (lexicon.Names.Longest(view.Forms, i, out var length) is not { } entries || IsFunctionWord(view, i, length))
            return null;
        // هجوما روسيا: the accusative of an adjective is written like the country's name.
        if (length == 1 && view.Sentence.Words[i].Upos == Upos.ADJ && lexicon.Adjectives.ContainsKey(view.Forms[i]))
            return null;
        // A longer relation adjective phrase never hides a name; places yield to actors.
        var entry = Entry(entries, day, article);
        // A short name or a place may be a common word too (صالح, إطار); then only the tagger can tell it is a name.
        if (length == 1 && entry.Use is NameUse.ShortPerson or NameUse.Place && !LooksLikeName(view, i)
            && !(entry.Use == NameUse.ShortPerson && (OpensTitle(view, i) || (view.Upos(i) != Upos.VERB && article.NamesInFull(entry.Person!)))))
        {
            return null;
        }

        var id = entry.ActorIdOn(day);
        if (id.Length == 0)
            return null;
        var kind = entry.Use switch
        {
            NameUse.Seat => MentionKind.Seat,
            NameUse.Members => MentionKind.Members,
            NameUse.Person or NameUse.ShortPerson => MentionKind.Person,
            NameUse.Place => MentionKind.Place,
            _ => MentionKind.Name,
        };
        if (kind == MentionKind.Members && ActorIds.IsState(id))
            id += ".people";
        return new Mention(view.Index, i, i + length, i, id, kind, entry.Framing, $"name:{entry.Use}") { Person = entry.Person };
    }

    /// <summary>
    /// A community that lives in many states (الأكراد, اليهود) is first the community of one: of the adjective or place
    /// beside it, else of the state that the article names most. Codebook, ruling 20.
    /// </summary>
    Mention? Local(SentenceView view, Mention mention, ArticleActors article)
    {
        if (mention.Kind is not (MentionKind.Name or MentionKind.Members or MentionKind.Title) || !mention.ActorId.StartsWith("GRP.", StringComparison.Ordinal)
            || lexicon.KindOf(mention.ActorId) != ActorKind.Community)
        {
            return null;
        }

        var state = article.MainState;
        if (mention.End < view.Count && lexicon.Adjectives.TryGetValue(view.Forms[mention.End], out var adjective))
            state = adjective;
        else if (mention.End + 1 < view.Count && view.Forms[mention.End] == In && lexicon.Names.Longest(view.Forms, mention.End + 1, out _) is { } places)
            state = places[0].ActorId;
        return state is not null && ActorIds.IsState(state)
            ? mention with { ActorId = state + mention.ActorId[3..], Rank = 1 }
            : null;
    }

    /// <summary>منظمات مسلحة في سوريا والعراق: those of the other states of the list, and of a band that stands in no lexicon as a state's.</summary>
    IEnumerable<Mention> InEach(SentenceView view, Mention mention)
    {
        var role = mention.Role;
        var next = mention.End;
        if (mention.ActorId is "GRP.terrorist-groups" or "ORG.extremist-groups" or "GRP.extremist-groups")
        {
            role = HeadRole.Armed;
            while (next < view.Count && next - mention.End < 2 && view.Upos(next) == Upos.ADJ)
                next++;
        }
        else if (role is not (HeadRole.Armed or HeadRole.Opposition or HeadRole.People) || !view.Forms.AsSpan(mention.First, mention.Length).Contains(In))
        {
            yield break;
        }

        while (next + 1 < view.Count && view.Forms[next] is In or And)
        {
            var place = view.Forms[next] == And && view.Forms[next + 1] == In ? next + 2 : next + 1;
            if (place >= view.Count || lexicon.Names.Longest(view.Forms, place, out var length) is not { } entries || !ActorIds.IsState(entries[0].ActorId))
                yield break;
            yield return mention with { ActorId = ActorIds.Compose(entries[0].ActorId, role!.Value), Rank = 1, Span = view.SpanOf(mention.First, mention.End - 1) };
            next = place + length;
        }
    }

    /// <summary>Which entry of a name is meant: the reading that the article speaks for, else an actor, else a place. Of several persons, the one that the article names in full, else the one in office.</summary>
    static NameEntry Entry(IReadOnlyList<NameEntry> entries, DateOnly? day, ArticleActors article)
    {
        if (entries is [{ Use: NameUse.ShortPerson or NameUse.Person }, _, ..])
        {
            return entries.FirstOrDefault(e => e.Person is { } person && article.NamesInFull(person))
                ?? entries.FirstOrDefault(e => e.Person is { } person && person.IsInOffice(day)) ?? entries[0];
        }

        if (entries.FirstOrDefault(e => e.Readings is not null) is { } contextual)
        {
            if (article.Choose(contextual.Readings!) is { } reading)
                return entries.FirstOrDefault(e => e.ActorId == reading.ActorId) ?? new NameEntry(reading.ActorId, NameUse.Contextual);
            // A framed form that several sides use (المتمردون) names nobody where the article does not tell whom.
            return entries.FirstOrDefault(e => e.Use is not (NameUse.Place or NameUse.Contextual or NameUse.Framed)) ?? contextual;
        }

        return entries.FirstOrDefault(e => e.Use != NameUse.Place) ?? entries[0];
    }

    /// <summary>واتهم الوزير روسيا: the country, not the accusative of its adjective.</summary>
    bool IsCountry(SentenceView view, int i) =>
        view.Forms[i].EndsWith('\u0627') && view.Sentence.Words[i].Upos != Upos.ADJ && lexicon.Names.Longest(view.Forms, i, out _) is not null;

    static bool LooksLikeName(SentenceView view, int i) => view.Sentence.Words[i].Upos is Upos.X or Upos.PROPN
        || view.Sentence.Entities.Any(e => e.FirstWord <= i && i < e.EndWord);

    /// <summary>كارتر: ... The title's first word before a colon is whoever speaks.</summary>
    static bool OpensTitle(SentenceView view, int i) =>
        view.Index < 0 && i == 0 && view.Count > 1 && view.Forms[1] is ":" or ".." or "...";

    static bool IsFunctionWord(SentenceView view, int i, int length) =>
        length == 1 && view.Forms[i].Length < 3 && view.Upos(i) != Upos.PROPN && view.Upos(i) != Upos.X;

    /// <summary>A title or collective head, the words of its phrase, and the adjective or name that tells whose it is.</summary>
    Mention? Title(SentenceView view, int i, DateOnly? day, ArticleActors article)
    {
        if (!TryHead(view, i, out var role) || view.Upos(i) is Upos.VERB or Upos.ADP)
            return null;
        // A name that begins with the same word wins: رئيس الجمهورية is a title, but جيش الإسلام a group.
        if (lexicon.Names.Longest(view.Forms, i, out var own) is not null && own > 1)
            return null;
        var self = own == 1 ? OwnId(view, i, day, article) : "";
        var isName = self.Length > 0;
        var community = isName && self.StartsWith("GRP.", StringComparison.Ordinal) && lexicon.KindOf(self) == ActorKind.Community ? self : null;
        var effective = role;
        for (var j = i + 1; j < view.Count && j - i <= TitleReach; j++)
        {
            if (lexicon.Adjectives.TryGetValue(view.Forms[j], out var adjective) && view.Upos(j) != Upos.VERB && !IsCountry(view, j))
                return OfCommunity(TitleOf(view, i, j + 1, adjective, effective), community);
            if (lexicon.Names.Longest(view.Forms, j, out var length) is { } entries && !IsFunctionWord(view, j, length))
            {
                var entry = Entry(entries, day, article);
                var id = entry.ActorIdOn(day);
                if (id.Length == 0)
                    return null;
                // زيارة الوزير فلان: the visit is no part of who is named.
                if (entry.Use is NameUse.Person or NameUse.ShortPerson && effective == HeadRole.Thing)
                    return null;
                if (entry.Use is NameUse.Person or NameUse.ShortPerson)
                    return new Mention(view.Index, i, j + length, i, id, MentionKind.Person, entry.Framing, "title+person") { Role = effective, Person = entry.Person };
                // A definite head takes no genitive: انتقدت الحركة روسيا.
                if (j == i + 1 && view.HasArticle(i) && view.Upos(i) == Upos.NOUN)
                    return null;
                if (entry.Use == NameUse.Members && ActorIds.IsState(id) && effective != HeadRole.Member)
                    id = ActorIds.Compose(id, HeadRole.People);
                return OfCommunity(TitleOf(view, i, j + length, id, effective), community) with { Framing = entry.Framing };
            }

            // التحالف بقيادة الرياض and هذا التنظيم في سوريا: what follows tells who leads it or where it is, not whose it is.
            if (view.Upos(j) == Upos.ADP && view.HasArticle(i) && (isName || role == HeadRole.Member) && (isName || IsShown(view, i)))
                return null;
            // Nor may another noun follow it: هاجم المتمردون الجيش.
            if (j == i + 1 && view.HasArticle(i) && view.Upos(i) == Upos.NOUN && view.Upos(j) is Upos.NOUN or Upos.NUM)
                return null;
            if (TryHead(view, j, out var inner))
            {
                if (inner == HeadRole.Territory && effective is HeadRole.State or HeadRole.Thing)
                    return null;
                // مساعدات عاجلة للشعب اليمني: the topic ends where a head of its own role begins.
                if (effective == HeadRole.Thing && j > i + 1 && inner is not (HeadRole.Thing or HeadRole.Territory))
                    return null;
                effective = Combine(effective, inner);
                continue;
            }

            if (!MayStandInTitle(view, i, j))
                return null;
        }

        return null;
    }

    /// <summary>Whom a word names by itself; empty for a place or nobody.</summary>
    string OwnId(SentenceView view, int i, DateOnly? day, ArticleActors article) =>
        lexicon.Names.Longest(view.Forms, i, out _) is { } entries && Entry(entries, day, article) is { Use: not NameUse.Place } entry ? entry.ActorIdOn(day) : "";

    /// <summary>اليهود الأمريكيون are the state's community, not the state.</summary>
    static Mention OfCommunity(Mention title, string? community) =>
        community is not null && title.Role == HeadRole.Community && ActorIds.IsState(title.ActorId)
            ? title with { ActorId = title.ActorId + community[3..] }
            : title;

    static bool IsShown(SentenceView view, int i) =>
        i > 0 && view.Forms[i - 1] is "\u0647\u0630\u0627" or "\u0647\u0630\u0647" or "\u0630\u0644\u0643" or "\u062A\u0644\u0643"; // hādhā, hādhihi, dhālika, tilka

    static Mention TitleOf(SentenceView view, int first, int end, string id, HeadRole role) => role switch
    {
        HeadRole.Territory => new Mention(view.Index, first, end, first, id, MentionKind.Place, Framing.Neutral, "territory") { Role = role },
        HeadRole.Thing => new Mention(view.Index, first, end, end - 1, id, MentionKind.Adjective, Framing.Neutral, "topic") { Role = role },
        HeadRole.Voice => new Mention(view.Index, first, end, first, id, MentionKind.Title, Framing.Neutral, "title:Voice") { Role = role },
        _ => new Mention(view.Index, first, end, first, ActorIds.Compose(id, role), MentionKind.Title, Framing.Neutral, $"title:{role}") { Role = role },
    };

    /// <summary>زعيم المعارضة is opposition, المتحدث باسم الجيش the state: the innermost role that is no mere membership counts.</summary>
    static HeadRole Combine(HeadRole outer, HeadRole inner) => inner switch
    {
        HeadRole.Member or HeadRole.Thing or HeadRole.Territory or HeadRole.Voice => outer,
        _ => outer is HeadRole.Thing or HeadRole.Territory ? outer : inner,
    };

    bool TryHead(SentenceView view, int i, out HeadRole role)
    {
        if (view.Upos(i) is Upos.PUNCT or Upos.PRON or Upos.CCONJ or Upos.VERB)
        {
            role = default;
            return false;
        }

        return lexicon.Heads.TryGetValue(view.Bare[i], out role)
            || (view.Lemmas[i].Length > 2 && lexicon.Heads.TryGetValue(view.Lemmas[i], out role));
    }

    /// <summary>
    /// Nouns and adjectives of the phrase, and the prepositions that titles take: باسم, في, and ل only after an adjective of a
    /// definite head (الأمين العام للأمم المتحدة, but not الحركة لروسيا).
    /// </summary>
    static bool MayStandInTitle(SentenceView view, int head, int i) => view.Upos(i) switch
    {
        Upos.NOUN or Upos.ADJ or Upos.X or Upos.NUM or Upos.PROPN => true,
        Upos.ADP when view.Forms[i] == "\u0644" => view.HasArticle(head) && view.Upos(i - 1) == Upos.ADJ, // lam
        Upos.ADP => view.Forms[i] is "\u0628\u0627\u0633\u0645" or "\u0641\u064A" or "\u0628", // bism, fi, bi
        _ => view.Forms[i] is "\u0627\u0633\u0645", // ism
    };

    Mention? Adjective(SentenceView view, int i)
    {
        if (view.Upos(i) == Upos.VERB || !lexicon.Adjectives.TryGetValue(view.Forms[i], out var id))
            return null;
        var previous = i - 1;
        while (previous >= 0 && view.Upos(previous) == Upos.ADJ)
            previous--;
        var modifies = previous >= 0 && view.Upos(previous) is Upos.NOUN or Upos.X or Upos.PROPN
            && (view.HasArticle(i) || !view.HasArticle(previous));
        if (!modifies && NisbaForms.IsPlural(view.Forms[i]))
        {
            var people = ActorIds.IsState(id) ? id + ".people" : id;
            return new Mention(view.Index, i, i + 1, i, people, MentionKind.Members, Framing.Neutral, "nisba:plural");
        }

        return new Mention(view.Index, i, i + 1, i, id, MentionKind.Adjective, Framing.Neutral, modifies ? "nisba:modifier" : "nisba");
    }

    /// <summary>Takes in the person's name after a title, and a framing adjective beside a name.</summary>
    Mention Extend(SentenceView view, Mention mention, DateOnly? day)
    {
        if (mention.Kind is MentionKind.Title or MentionKind.Adjective && mention.End < view.Count
            && mention.Role is HeadRole.State or HeadRole.Member or HeadRole.Parliament)
        {
            var next = mention.End;
            if (lexicon.Names.Longest(view.Forms, next, out var length) is { } entries
                && entries.FirstOrDefault(e => e.Use is NameUse.Person or NameUse.ShortPerson) is { } entry)
            {
                var id = entry.ActorIdOn(day);
                if (id.Length > 0 && ActorIds.Home(id) == ActorIds.Home(mention.ActorId))
                    mention = mention with { End = next + length };
            }
        }

        if (mention.End < view.Count && lexicon.Modifiers.TryGetValue(view.Forms[mention.End], out var framing)
            && view.HasArticle(mention.End) && view.Upos(mention.End) is Upos.ADJ or Upos.NOUN)
        {
            mention = mention with { End = mention.End + 1, Framing = mention.Framing == Framing.Neutral ? framing : mention.Framing };
        }

        return mention with { Framing = Quoted(view, mention) ? Framing.ScareQuoted : mention.Framing };
    }

    /// <summary>A state's name alone in brackets or quotation marks holds it away: (إسرائيل). Codebook, section 9.</summary>
    static bool Quoted(SentenceView view, Mention mention)
    {
        if (mention.Framing != Framing.Neutral || mention.Kind != MentionKind.Name || mention.First == 0 || mention.End >= view.Count)
            return false;
        if (!ActorIds.IsState(mention.ActorId))
            return false;
        var open = view.Forms[mention.First - 1];
        var close = view.Forms[mention.End];
        return (open, close) is ("(", ")") or ("\"", "\"") or ("\u00AB", "\u00BB") or ("\u201C", "\u201D");
    }
}
