namespace Alaqat.Claims;

/// <summary>
/// Carries the last speaker into the following sentences: an open quotation stays theirs, and a report keeps its holder
/// until another voice or the author takes over (codebook, ruling 35).
/// </summary>
public sealed class VoiceCarrier
{
    const int Reach = 4;

    Voice? _last;
    bool _open;

    /// <summary>Voices for the claims of a sentence: its own, then the carried one.</summary>
    public (List<Voice> Voices, QuoteDepth Quotes) Enter(SentenceView view, List<Voice> own)
    {
        var quotes = new QuoteDepth(view, _open);
        own = own.ConvertAll(v => Continued(view, v));
        var voices = new List<Voice>(own);
        if (_last is { } last && last.Age < Reach)
            voices.Add(last with { Word = -1, Complement = -1, Kind = VoiceKind.Carried, Age = last.Age + 1, QuoteOpen = quotes.OpenAtStart });
        _last = own.FindLast(v => v.Speaker[^1].Id != ActorIds.UnknownVoice) ?? (own.Count > 0 ? own[^1] : _last is null ? null : _last with { Age = _last.Age + 1 });
        _open = quotes.OpenAtEnd;
        return (voices, quotes);
    }

    /// <summary>وأضاف أن: a word of saying without a subject continues the last speaker.</summary>
    Voice Continued(SentenceView view, Voice voice)
    {
        if (_last is not { } last || voice.Mention is not null || voice.Kind != VoiceKind.Say || view.Upos(voice.Word) != Language.Upos.VERB)
            return voice;
        foreach (var dependent in view.Sentence.DependentsOf(voice.Word))
        {
            if (view.Sentence.Words[dependent].Relation.StartsWith("nsubj", StringComparison.Ordinal))
                return voice;
        }

        return voice with { Speaker = last.Speaker, Mention = last.Mention };
    }
}
