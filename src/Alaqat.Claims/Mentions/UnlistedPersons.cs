using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>
/// Finds persons whom the lexicon does not know, by the tagger's names: a private person of the state of the title before the
/// name (الناشط المصري فلان), else of the state that the article names most (codebook, section 3: ISO3.person).
/// </summary>
sealed class UnlistedPersons(ActorLexicon lexicon)
{
    /// <summary>How many words before a name an office may stand that makes its bearer act for a state.</summary>
    const int OfficeReach = 3;

    /// <summary>Adds the persons to the mentions of a sentence, which stay in text order.</summary>
    public void AddTo(List<Mention> mentions, SentenceView view, ArticleActors article)
    {
        foreach (var entity in view.Sentence.Entities)
        {
            if (entity.Kind != EntityKind.Person || (entity.EndWord - entity.FirstWord < 2 && view.Upos(entity.FirstWord) is not (Upos.X or Upos.PROPN)) || mentions.Exists(m => m.First < entity.EndWord && entity.FirstWord < m.End))
                continue;
            var before = mentions.FindLast(m => m.End <= entity.FirstWord);
            var beside = before is not null && before.End == entity.FirstWord;
            if ((beside && before!.Role is not (HeadRole.People or HeadRole.Person or HeadRole.Prisoners or null)) || HoldsOffice(view, entity) || IsNamedBefore(mentions, view, entity))
                continue;
            var state = beside ? ActorIds.Home(before!.ActorId) : article.MainState;
            if (state is null || !ActorIds.IsState(state))
                continue;
            var at = mentions.FindIndex(m => m.First > entity.FirstWord);
            mentions.Insert(at < 0 ? mentions.Count : at, new Mention(view.Index, entity.FirstWord, entity.EndWord, entity.FirstWord, state + ".person", MentionKind.Person, Framing.Neutral, "person:unlisted")
            {
                Role = HeadRole.Person,
                Span = view.SpanOf(entity.FirstWord, entity.EndWord - 1),
            });
        }
    }

    /// <summary>An office, force or body stands right before the name, its country unsaid: وزير الخارجية فلان.</summary>
    bool HoldsOffice(SentenceView view, Entity entity)
    {
        for (var i = entity.FirstWord - 1; i >= Math.Max(0, entity.FirstWord - OfficeReach) && view.Upos(i) is Upos.NOUN or Upos.ADJ or Upos.X; i--)
        {
            if (lexicon.Heads.TryGetValue(view.Bare[i], out var role) && role is HeadRole.State or HeadRole.Member or HeadRole.Parliament or HeadRole.Opposition)
                return true;
        }

        return false;
    }

    /// <summary>The name is followed by its office (فلان، رئيس البرلمان اللبناني), which is the actor.</summary>
    static bool IsNamedBefore(List<Mention> mentions, SentenceView view, Entity entity)
    {
        var next = entity.EndWord;
        if (next < view.Count && view.Upos(next) == Upos.PUNCT)
            next++;
        return mentions.Exists(m => m.First == next && m.Kind is MentionKind.Title or MentionKind.Person);
    }
}
