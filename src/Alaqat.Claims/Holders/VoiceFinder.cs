namespace Alaqat.Claims;

/// <summary>
/// Finds who may speak in each sentence of an article, in order. One article's reading owns it: it carries the last
/// speakers into the following sentences, since an open quotation stays theirs and a report keeps its holder until another
/// voice or the author takes over (codebook, ruling 35).
/// </summary>
public sealed class VoiceFinder(VoiceLexicon voices)
{
    const int Reach = 4;
    const int Carried = 2;

    readonly VoiceWordFinder _words = new(voices);

    /// <summary>Speakers so far, the latest first, each with the sentence it spoke in as its age.</summary>
    readonly List<Voice> _earlier = [];
    bool _open;

    public SentenceVoices Enter(SentenceContext context)
    {
        var quotes = new QuoteDepth(context.View, _open);
        var all = new List<Voice>();
        var words = _words.Find(context);
        var before = _earlier.FindAll(v => v.Age <= Reach);
        foreach (var word in words)
        {
            var first = all.Count;
            SpeakerFinder.Find(context, word, _earlier, all);
            if (all.Count > first && word.Kind is not (VoiceKind.Fear or VoiceKind.Accord))
                Remember(all[first]);
        }

        for (var i = 1; i < words.Count; i++)
        {
            if (VoiceScope.Covers(context, quotes, words[i - 1], words[i].Word))
                SpeakerFinder.Nest(words[i - 1], words[i], all);
        }

        var none = new VoiceWord(-1, -1, VoiceKind.Carried, -1);
        var start = all.Count;
        for (var i = 0; i < Math.Min(before.Count, Carried); i++)
        {
            SpeakerFinder.Add(all, start, none, before[i], i == 0 ? VoiceLink.Again : VoiceLink.Earlier);
            all[^1] = all[^1] with { Age = before[i].Age, QuoteOpen = quotes.OpenAtStart };
        }

        SpeakerFinder.FromText(context, none, all, start);
        for (var i = 0; i < _earlier.Count; i++)
            _earlier[i] = _earlier[i] with { Age = _earlier[i].Age + 1 };
        _open = quotes.OpenAtEnd;
        return new SentenceVoices(all, words, quotes);
    }

    void Remember(Voice voice)
    {
        _earlier.RemoveAll(v => v.Speaker[^1].Id == voice.Speaker[^1].Id);
        _earlier.Insert(0, voice with { Age = 0 });
    }
}
