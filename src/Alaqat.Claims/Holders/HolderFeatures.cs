namespace Alaqat.Claims;

/// <summary>Features of one voice as the holder of one claim.</summary>
static class HolderFeatures
{
    public static void Add(FeatureVector features, SentenceContext context, QuoteDepth quotes, ScoredClaim claim, Voice voice, int voices)
    {
        var view = context.View;
        var word = claim.Trigger.Word;
        var type = claim.Trigger.Type;
        var speaker = voice.Speaker[^1].Id;
        var own = speaker == claim.Source.ActorId ? "s" : speaker == claim.Target.ActorId ? "t" : "-";
        var inside = quotes[word];
        var sayer = voice.Word == word;
        features.Add($"h.rule={InScope(context, quotes, word, voice)}|{sayer || (IsSpeechAct(type) && own == "s")}");
        features.Add($"h.kind={voice.Kind}|{own}");
        features.Add($"h.kind={voice.Kind}|{inside}|{voice.QuoteOpen}");
        features.Add($"h.type={type}|{own}|{sayer}");
        features.Add($"h.type={type}|{voice.Kind}");
        features.Add($"h.speech={IsSpeechAct(type)}|{own}|{voice.Kind}");
        features.Add($"h.unnamed={speaker == ActorIds.UnknownVoice}|{voice.Kind}");
        features.Add($"h.voices={Math.Min(voices, 3)}|{voice.Kind}");
        features.Add($"h.age={Math.Min(voice.Age, 4)}|{inside}|{voice.QuoteOpen}");
        if (voice.Word < 0)
        {
            features.Add($"h.carried={voices == 1}|{inside}|{own}");
            features.Add($"h.carried={view.Lemmas[0]}");
            return;
        }

        var after = word > voice.Word;
        var inComplement = voice.Complement >= 0 && word > voice.Complement;
        var below = Below(view, word, voice.Word);
        features.Add($"h.lemma={view.Lemmas[voice.Word]}");
        features.Add($"h.place={after}|{inComplement}|{below}|{voice.Kind}");
        features.Add($"h.place={after}|{inComplement}|{inside}|{own}");
        features.Add($"h.distance={Math.Min(Math.Abs(word - voice.Word) / 6, 6)}|{after}");
        features.Add($"h.marks={Math.Min(context.MarksBetween(word, voice.Word), 4)}|{after}|{inComplement}");
        features.Add($"h.sayer={sayer}|{voice.ByTree}");
        features.Add($"h.later={LaterVoice(context, voice, word)}|{inComplement}");
    }

    /// <summary>By rule alone: in the complement of a verb of saying, beside an "according to" phrase, or in a quotation still open.</summary>
    static bool InScope(SentenceContext context, QuoteDepth quotes, int word, Voice voice) => voice.Kind switch
    {
        VoiceKind.Carried => voice.QuoteOpen && quotes[word],
        VoiceKind.Accord => true,
        _ => voice.Complement >= 0 ? word > voice.Complement : word < voice.Word && context.MarksBetween(word, voice.Word) > 0,
    };

    static bool IsSpeechAct(ClaimType type) => type is ClaimType.ACCUSE or ClaimType.THREATEN or ClaimType.REQUEST or ClaimType.REJECT or ClaimType.AGREE or ClaimType.CONCEDE;

    static bool Below(SentenceView view, int word, int ancestor)
    {
        for (var steps = 0; word >= 0 && steps < view.Count; steps++)
        {
            if (word == ancestor)
                return true;
            word = view.Sentence.Words[word].Head;
        }

        return false;
    }

    static bool LaterVoice(SentenceContext context, Voice voice, int word) =>
        context.VerbsBetween(voice.Word, word) > 2;
}
