using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Features of one voice, or of the author, as the holder of one claim.</summary>
static class HolderFeatures
{
    /// <summary>What speaks for or against the author's own voice.</summary>
    public static void AddAuthor(FeatureVector features, SentenceContext context, SentenceVoices voices, ScoredClaim claim, HolderBefore before)
    {
        var view = context.View;
        var word = claim.Trigger.Word;
        var inside = voices.Quotes[word];
        var person = view.Morphology(word).Feature("Person");
        var scopes = 0;
        foreach (var voice in voices.Words)
            scopes += VoiceScope.Covers(context, voices.Quotes, voice, word) ? 1 : 0;
        var sayer = voices.Words.Exists(v => v.Word <= word && word <= v.Last);
        features.Add($"a.type={claim.Trigger.Type}");
        features.Add($"a.class={TriggerFinder.ClassOf(view.Upos(word))}|{Math.Min(scopes, 1)}");
        features.Add($"a.quote={inside}|{voices.Quotes.OpeningOf(word) == QuoteDepth.Earlier}|{Math.Min(scopes, 2)}");
        features.Add($"a.scopes={Math.Min(scopes, 2)}|{IsSpeechAct(claim.Trigger.Type)}");
        features.Add($"a.sayer={sayer}|{Math.Min(scopes, 1)}");
        features.Add($"a.person={person}|{inside}");
        features.Add($"a.words={Math.Min(voices.Words.Count, 3)}|{Math.Min(scopes, 1)}");
        features.Add($"a.lemma={view.Lemmas[word]}");
        features.Add($"a.title={context.Title.Speaker is not null}|{Math.Min(scopes, 1)}");
        features.Add($"a.index={view.Index == 0}|{Math.Min(scopes, 1)}|{voices.Words.Count > 0}");
        var near = before.Speaker is null ? "-" : before.Sentence == view.Index ? "here" : "back";
        features.Add($"a.before={before.Speaker?.Length == 0}|{near}|{Math.Min(scopes, 1)}");
        features.Add($"a.before={before.Speaker?.Length == 0}|{near}|{inside}|{voices.Words.Count > 0}");
        features.Add($"a.start={view.Lemmas[0]}|{Math.Min(scopes, 1)}");
    }

    public static void Add(FeatureVector features, SentenceContext context, SentenceVoices voices, ScoredClaim claim, Voice voice, HolderBefore before)
    {
        var view = context.View;
        var quotes = voices.Quotes;
        var word = claim.Trigger.Word;
        var type = claim.Trigger.Type;
        var id = voice.Speaker[^1].Id;
        var own = id == claim.Source.ActorId ? "s" : id == claim.Target.ActorId ? "t" : "-";
        var inside = quotes[word];
        var speech = IsSpeechAct(type);
        var link = voice.Link;
        var whose = id == ActorIds.UnknownVoice ? "unk" : id.StartsWith("MED.", StringComparison.Ordinal) ? "med"
            : id.EndsWith(".person", StringComparison.Ordinal) ? "person" : ActorIds.IsState(id) ? "state" : "body";
        var near = before.Speaker is null ? "-" : before.Sentence == view.Index ? "here" : "back";
        features.Add($"h.before={before.Speaker == id}|{near}|{voice.Word < 0}");
        features.Add($"h.before={before.Speaker == id}|{before.Speaker?.Length == 0}|{near}|{inside}|{link}");
        var kind = voice.Mention?.Kind ?? MentionKind.None;
        features.Add($"h.link={link}|{voice.Kind}");
        features.Add($"h.link={link}|{kind}");
        features.Add($"h.link={link}|{whose}");
        features.Add($"h.link={link}|{voice.Rank}|{whose}");
        features.Add($"h.own={own}|{type}");
        features.Add($"h.own={own}|{speech}|{inside}|{view.Morphology(word).Feature("Person")}");
        features.Add($"h.title={context.TitleActors.Contains(id)}|{link}");
        features.Add($"h.speaker={context.Title.Speaker?.ActorId == id}|{voice.Word < 0}");
        features.Add($"h.chain={voice.Speaker.Length}|{link}");
        if (voice.Speaker.Length > 1)
            features.Add($"h.outer={voice.Speaker[0].Id.StartsWith("MED.", StringComparison.Ordinal)}|{whose}");
        if (voice.Mention?.Role is { } role)
            features.Add($"h.role={role}|{link}");
        if (voice.Word < 0)
        {
            features.Add($"h.rule={link == VoiceLink.Again && voice.QuoteOpen && quotes.OpeningOf(word) == QuoteDepth.Earlier}|{speech && own == "s"}");
            features.Add($"h.carried={link}|{inside}|{voice.QuoteOpen}|{Math.Min(voice.Age, 3)}");
            features.Add($"h.carried={link}|{own}|{speech}");
            features.Add($"h.carried={voices.Words.Count == 0}|{link}|{inside}");
            features.Add($"h.carried={link}|{view.Lemmas[0]}");
            features.Add($"h.carried={link}|{view.Index}");
            return;
        }

        var at = voices.Words.FindIndex(v => v.Word == voice.Word);
        var entry = voices.Words[at];
        var covers = VoiceScope.Covers(context, quotes, entry, word);
        var nearer = VoiceScope.Nearer(context, voices, at, word);
        var after = word > voice.Word;
        var sayer = entry.Word <= word && word <= entry.Last;
        var below = VoiceScope.Below(view, word, voice.Word);
        var marks = Math.Min(context.MarksBetween(word, voice.Word), 3);
        var complement = voice.Complement < 0 ? "-" : word > voice.Complement ? "in" : "out";
        features.Add($"h.rule={covers}|{sayer || (speech && own == "s")}");
        features.Add($"h.scope={covers}|{Math.Min(nearer, 2)}|{voice.Kind}");
        features.Add($"h.scope={covers}|{Math.Min(nearer, 2)}|{own}|{speech}");
        features.Add($"h.scope={after}|{complement}|{Math.Min(nearer, 2)}|{below}");
        features.Add($"h.scope={after}|{complement}|{marks}|{voice.Kind}");
        features.Add($"h.quote={inside}|{(quotes.OpeningOf(word) > voice.Word)}|{after}|{complement}");
        features.Add($"h.sayer={sayer}|{link}");
        features.Add($"h.lemma={view.Lemmas[voice.Word]}|{after}");
        features.Add($"h.lemma={view.Lemmas[voice.Word]}|{link}");
        features.Add($"h.distance={Math.Min(Math.Abs(word - voice.Word) / 6, 6)}|{after}");
        if (entry.Last + 1 < view.Count)
        {
            features.Add($"h.next={view.Lemmas[entry.Last + 1]}|{link}");
            features.Add($"h.nextpos={view.Upos(entry.Last + 1)}|{link}|{whose}");
        }

        var next = entry.Last + 1;
        var bare = next < view.Count && view.Upos(next) is Upos.NOUN or Upos.X && !context.Mentions.Exists(m => m.First == next);
        features.Add($"h.bare={bare}|{link}|{whose}");
        features.Add($"h.class={view.Upos(voice.Word)}|{link}");
        if (view.Upos(voice.Word) == Upos.VERB)
            features.Add($"h.verb={view.Morphology(voice.Word).Feature("Person")}|{view.Morphology(voice.Word).Feature("Number")}|{view.Morphology(voice.Word).Feature("Gender")}|{link}");
        if (voice.Mention is { } mention && mention.Sentence == view.Index)
        {
            features.Add($"h.reach={Math.Min(Math.Abs(mention.First - entry.Last), 6)}|{link}");
            features.Add($"h.before={(mention.First > 0 ? view.Upos(mention.First - 1) : Upos.None)}|{link}");
            if (mention.First > 0)
                features.Add($"h.beforeform={view.Lemmas[mention.First - 1]}|{link}");
            if (mention.Role == HeadRole.Voice)
            {
                features.Add($"h.source={view.Lemmas[mention.First]}|{view.Morphology(mention.First).Feature("Number")}|{whose}");
                features.Add($"h.source={view.Lemmas[mention.End - 1]}|{whose}");
            }

            features.Add($"h.relation={TreePath.Coarse(view.Sentence.Words[mention.Head].Relation)}|{link}");
        }
    }

    static bool IsSpeechAct(ClaimType type) => type is ClaimType.ACCUSE or ClaimType.THREATEN or ClaimType.REQUEST or ClaimType.REJECT or ClaimType.AGREE or ClaimType.CONCEDE;
}
