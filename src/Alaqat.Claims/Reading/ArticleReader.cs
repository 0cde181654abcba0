using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Reads the sentences of an article in order: mentions, anaphora, triggers and their candidates. No decision is made here.</summary>
public sealed class ArticleReader(ActorLexicon lexicon, TriggerFinder triggers)
{
    /// <summary>How many actors of earlier sentences a sentence may leave unsaid.</summary>
    const int ContextActors = 4;

    /// <summary>How many words of a title its speaker may take (الرئيس الأميركي باراك أوباما: ...).</summary>
    const int SpeakerReach = 8;

    readonly MentionFinder _mentions = new(lexicon);
    readonly AnaphoraResolver _anaphora = new(lexicon);

    /// <param name="document">The analysed text.</param>
    /// <param name="title">The analysed title, or null.</param>
    /// <param name="day">The article's date.</param>
    public List<SentenceReading> Read(Document document, Document? title, DateOnly? day)
    {
        var discourse = new Discourse();
        var views = new SentenceView[document.Sentences.Length];
        for (var i = 0; i < views.Length; i++)
            views[i] = new SentenceView(i, document.Sentences[i], document.Text);
        var article = Count(views, title, day);
        var titleMentions = ReadTitle(title, day, discourse, article, out var speaker);
        var names = new TitleNames(titleMentions, speaker);
        var titleActors = titleMentions.Select(m => m.ActorId).ToHashSet(StringComparer.Ordinal);
        var readings = new List<SentenceReading>(document.Sentences.Length);
        foreach (var view in views)
        {
            var context = Unsaid(view.Index, discourse, titleMentions);
            var mentions = _anaphora.Resolve(view, _mentions.Find(view, day, article), discourse, article);
            context.RemoveAll(c => mentions.Exists(m => m.ActorId == c.ActorId && m.Kind is not (MentionKind.Pronoun or MentionKind.Place)));
            var found = triggers.Find(view, mentions);
            var sentence = new SentenceContext(view, mentions, context, titleActors) { Title = names, Article = article, Acts = SentenceActs.Of(view, found) };
            readings.Add(new SentenceReading(sentence, found.ConvertAll(t => (t, Candidates.Of(sentence, t, discourse)))));
        }

        return readings;
    }

    /// <summary>Counts what the article names, before names that depend on it are read.</summary>
    ArticleActors Count(SentenceView[] views, Document? title, DateOnly? day)
    {
        var all = new List<Mention>();
        if (title is not null)
        {
            foreach (var sentence in title.Sentences)
                all.AddRange(_mentions.Find(new SentenceView(-1, sentence, title.Text), day, ArticleActors.None));
        }

        foreach (var view in views)
            all.AddRange(_mentions.Find(view, day, ArticleActors.None));
        return new ArticleActors(all);
    }

    List<Mention> ReadTitle(Document? title, DateOnly? day, Discourse discourse, ArticleActors article, out Mention? speaker)
    {
        speaker = null;
        var all = new List<Mention>();
        if (title is null)
            return all;
        foreach (var sentence in title.Sentences)
        {
            var view = new SentenceView(-1, sentence, title.Text);
            foreach (var mention in _mentions.Find(view, day, article))
            {
                if (mention.Kind == MentionKind.Place)
                    continue;
                // Words of the title have no offsets in the text.
                var outside = mention with { Span = default };
                all.Add(outside);
                if (speaker is null && mention.Kind != MentionKind.Adjective && mention.End < view.Count && mention.End < SpeakerReach && view.Forms[mention.End] == ":")
                    speaker = outside;
                discourse.Add(outside, Agreement.Of(mention, view));
            }
        }

        return all;
    }

    static List<Mention> Unsaid(int index, Discourse discourse, List<Mention> title)
    {
        var context = new List<Mention>();
        foreach (var (mention, _) in discourse.Latest)
        {
            if (index - mention.Sentence > 2 || context.Count == ContextActors)
                break;
            if (mention.Kind != MentionKind.Pronoun && !context.Exists(c => c.ActorId == mention.ActorId))
                context.Add(mention);
        }

        foreach (var mention in title)
        {
            if (context.Count < ContextActors + 2 && !context.Exists(c => c.ActorId == mention.ActorId))
                context.Add(mention);
        }

        return context;
    }
}
