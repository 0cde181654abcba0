using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>What the argument features need of one sentence: counts of words between, and the candidates.</summary>
public sealed class SentenceContext
{
    readonly int[] _verbs;
    readonly int[] _marks;
    readonly int[] _mentions;

    public SentenceContext(SentenceView view, List<Mention> mentions, List<Mention> context, HashSet<string> titleActors)
    {
        View = view;
        Mentions = mentions;
        Context = context;
        TitleActors = titleActors;
        _verbs = new int[view.Count + 1];
        _marks = new int[view.Count + 1];
        _mentions = new int[view.Count + 1];
        foreach (var mention in mentions)
        {
            if (mention.Kind is not (MentionKind.Place or MentionKind.Pronoun))
                _mentions[mention.Head + 1]++;
        }

        for (var i = 0; i < view.Count; i++)
        {
            _verbs[i + 1] = _verbs[i] + (view.Upos(i) == Upos.VERB ? 1 : 0);
            _marks[i + 1] = _marks[i] + (view.Upos(i) == Upos.PUNCT ? 1 : 0);
            _mentions[i + 1] += _mentions[i];
        }
    }

    public SentenceView View { get; }

    /// <summary>Mentions of the sentence in text order, places left out of claims included.</summary>
    public List<Mention> Mentions { get; }

    /// <summary>Actors of the earlier sentences and the title that the sentence may leave unsaid, most salient first.</summary>
    public List<Mention> Context { get; }

    public HashSet<string> TitleActors { get; }

    /// <summary>Whom the title names, and who speaks in it.</summary>
    public TitleNames Title { get; init; } = TitleNames.None;

    /// <summary>How often the article names each actor.</summary>
    public ArticleActors Article { get; init; } = ArticleActors.None;

    /// <summary>The acts that the sentence may tell.</summary>
    public SentenceActs Acts { get; init; } = SentenceActs.None;

    /// <summary>How often the article names an actor, on a coarse scale from 0 to 3.</summary>
    public int SalienceOf(string actorId) => Article.CountOf(actorId) switch
    {
        0 => 0,
        1 => 1,
        <= 3 => 2,
        _ => 3,
    };

    public int VerbsBetween(int a, int b) => Between(_verbs, a, b);

    public int MarksBetween(int a, int b) => Between(_marks, a, b);

    public int MentionsBetween(int a, int b) => Between(_mentions, a, b);

    static int Between(int[] prefix, int a, int b)
    {
        var (low, high) = a < b ? (a, b) : (b, a);
        return high <= low + 1 ? 0 : prefix[high] - prefix[low + 1];
    }
}
