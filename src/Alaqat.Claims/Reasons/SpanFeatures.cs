using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Features of where a reason or goal begins and ends.</summary>
static class SpanFeatures
{
    const string Lam = "\u0644";

    /// <summary>Words at which a span may begin: after a connective, a preposition, a complementizer or a conjunction.</summary>
    public static bool MayBegin(SentenceView view, ConnectiveLexicon connectives, int word)
    {
        if (view.Upos(word) is Upos.PUNCT or Upos.ADP or Upos.CCONJ)
            return false;
        if (word == 0)
            return false;
        var before = view.Upos(word - 1);
        return before is Upos.ADP or Upos.SCONJ or Upos.CCONJ or Upos.PART or Upos.PUNCT || connectives.Before(view, word) is not null;
    }

    public static void AddStart(
        FeatureVector features, SentenceReading reading, ConnectiveLexicon connectives, IReadOnlyList<ScoredClaim> claims, int word, StatedSpan? previous, SpanRole role)
    {
        var view = reading.View;
        var cue = connectives.Before(view, word);
        var name = cue?.Name ?? "-";
        var first = cue?.First ?? word - 1;
        var morphology = view.Morphology(word);
        var aspect = morphology.Feature("Aspect");
        var mood = morphology.Feature("Mood");
        var clausal = Clausal(view, claims, first, out var distance, out var type, out var wordClass);
        features.Add($"b.rule={(cue is { } c && c.Role == role && Counts(reading.Context, claims, c.Name, c.First, word))}|{clausal}");
        features.Add($"b.cue={name}|{cue?.Role ?? SpanRole.Reason}");
        features.Add($"b.cue={name}|{morphology.Upos}");
        if (cue is { } known)
        {
            features.Add($"b.kind={known.Role == role}|{known.Pos}|{word - known.First}");
            features.Add($"b.kind={known.Role == role}|{known.Pos}|{morphology.Upos}|{clausal}");
            features.Add($"b.kind={known.Role == role}|{known.Name.Length > 2}|{view.HasArticle(word)}|{Math.Min(distance / 4, 5)}");
        }

        features.Add($"b.cue={name}|{clausal}");
        features.Add($"b.cue={name}|{type}");
        features.Add($"b.word={view.Lemmas[word]}|{name}");
        features.Add($"b.form={view.Forms[word - 1]}|{morphology.Upos}|{aspect}|{mood}");
        features.Add($"b.form={view.Forms[word - 1]}|{view.Lemmas[word]}");
        if (word > 1)
            features.Add($"b.two={view.Forms[word - 2]}|{view.Forms[word - 1]}");
        if (first > 0)
        {
            features.Add($"b.before={view.Lemmas[first - 1]}|{name}");
            features.Add($"b.beforepos={view.Upos(first - 1)}|{name}");
        }

        features.Add($"b.claim={clausal}|{Math.Min(distance / 4, 5)}|{name}");
        features.Add($"b.claim={clausal}|{wordClass}|{morphology.Upos}|{view.Forms[word - 1]}");
        var head = view.Sentence.Words[word].Head;
        if (head >= 0)
        {
            features.Add($"b.head={view.Lemmas[head]}|{name}");
            features.Add($"b.headpos={view.Upos(head)}|{TreePath.Coarse(view.Sentence.Words[word].Relation)}|{name}");
        }

        features.Add($"b.rel={TreePath.Coarse(view.Sentence.Words[word].Relation)}|{view.Forms[word - 1]}");
        var mention = reading.Context.Mentions.Find(m => m.First <= word && word < m.End);
        var trigger = reading.Triggers.Find(t => t.Trigger.Word == word).Trigger;
        features.Add($"b.mention={mention?.Kind ?? MentionKind.None}|{name}");
        features.Add($"b.mention={mention is not null}|{trigger is not null}|{name}|{morphology.Upos}");
        features.Add($"b.act={trigger?.Type ?? ClaimType.AGREE}|{trigger is not null}|{name}");
        features.Add($"b.prefix={Prefix(view.Bare[word])}|{view.Bare[word].Length}|{name}|{morphology.Upos}");
        features.Add($"b.definite={view.HasArticle(word)}|{(word + 1 < view.Count && view.HasArticle(word + 1))}|{name}|{morphology.Upos}");
        if (word + 1 < view.Count)
            features.Add($"b.nextpos={view.Upos(word + 1)}|{morphology.Upos}|{name}");
        if (head >= 0)
        {
            var governor = reading.Triggers.Exists(t => t.Trigger.Word == head);
            var claimed = Claims(claims, head);
            features.Add($"b.governor={governor}|{claimed}|{name}|{view.Upos(head)}");
            if (view.Sentence.Words[head].Head is >= 0 and var above)
                features.Add($"b.above={Claims(claims, above)}|{claimed}|{name}|{TreePath.Coarse(view.Sentence.Words[word].Relation)}");
        }

        features.Add($"b.masdar={view.HasArticle(word)}|{morphology.Upos}|{name}");
        var continues = previous is { } p && p.End <= word && word - p.End <= 2;
        features.Add($"b.continues={continues}|{(previous?.Role == role)}|{view.Forms[word - 1]}");
        if (continues)
            features.Add($"b.same={(previous!.Value.Role == role)}|{view.Upos(previous.Value.First)}|{morphology.Upos}");
    }

    /// <summary>Features of ending a span before the word <paramref name="next"/>, which may be one past the last.</summary>
    public static void AddEnd(FeatureVector features, SentenceContext context, ConnectiveLexicon connectives, int first, int next, SpanRole role)
    {
        var view = context.View;
        var length = Math.Min((next - first) / 3, 6);
        if (next >= view.Count)
        {
            features.Add($"e.end");
            return;
        }

        var upos = view.Upos(next);
        var after = next + 1 < view.Count ? view.Upos(next + 1) : Upos.None;
        var head = view.Sentence.Words[next].Head;
        var inside = head >= first && head < next;
        var form = upos is Upos.PUNCT or Upos.CCONJ or Upos.ADP or Upos.SCONJ or Upos.PART ? view.Forms[next] : "*";
        features.Add($"e.rule={(upos == Upos.PUNCT && view.Forms[next] is not ("(" or "\"" or "\u00AB" or "\u201C"))}");
        features.Add($"e.form={form}|{upos}");
        features.Add($"e.form={form}|{after}|{inside}");
        features.Add($"e.form={form}|{length}");
        features.Add($"e.upos={upos}|{after}|{length}");
        features.Add($"e.inside={inside}|{upos}|{TreePath.Coarse(view.Sentence.Words[next].Relation)}");
        features.Add($"e.item={IsNextItem(view, first, next)}|{role}");
        features.Add($"e.role={role}|{form}");
        features.Add($"e.first={view.Upos(first)}|{form}|{after}");
        features.Add($"e.cue={(next + 1 < view.Count && connectives.Before(view, next + 1) is not null)}|{form}");
        if (next + 1 < view.Count)
            features.Add($"e.next={view.Lemmas[next + 1]}|{form}");
    }

    /// <summary>
    /// Whether a connective counts by rule: not as a part of a trigger (دعا, لقاء), and a bare lam only before an imperfect
    /// or a noun that may be a verbal noun: no name, without article (سافر لتوقيع العقد, but مساعدات للأردن).
    /// </summary>
    static bool Counts(SentenceContext context, IReadOnlyList<ScoredClaim> claims, string name, int first, int word)
    {
        var view = context.View;
        foreach (var claim in claims)
        {
            if (first == claim.Trigger.Word || first == claim.Trigger.Last || (claim.Trigger.Word < first && word <= claim.Trigger.Last))
                return false;
        }

        if (name != Lam)
            return true;
        return view.Upos(word) == Upos.VERB
            ? view.Morphology(word).Has("Aspect", "Imp")
            : view.Upos(word) == Upos.NOUN && !view.HasArticle(word) && !context.Mentions.Exists(m => m.First <= word && word < m.End);
    }

    /// <summary>Whether a conjunction begins another item coordinated with the span's first word: خفض الرسوم | وتأمين الحدود.</summary>
    static bool IsNextItem(SentenceView view, int first, int next) =>
        next + 1 < view.Count && view.Upos(next) == Upos.CCONJ && view.Sentence.Words[next + 1].Head == first
        && view.Sentence.Words[next + 1].Relation == "conj";

    /// <summary>Whether an end may stand before a word: at punctuation, a conjunction, a complementizer, a preposition or a relative.</summary>
    public static bool MayEnd(SentenceView view, int next) =>
        next >= view.Count || view.Upos(next) is Upos.PUNCT or Upos.CCONJ or Upos.SCONJ or Upos.ADP or Upos.VERB or Upos.PART or Upos.PRON or Upos.ADV;

    /// <summary>The first letter, which tells the pattern of a verbal noun with the length.</summary>
    static char Prefix(string word) => word.Length > 0 ? word[0] : '-';

    static bool Claims(IReadOnlyList<ScoredClaim> claims, int word)
    {
        foreach (var claim in claims)
        {
            if (claim.Trigger.Word <= word && word <= claim.Trigger.Last)
                return true;
        }

        return false;
    }

    /// <summary>How the nearest claim stands to the connective: before it in the clause, before it, after it, or none.</summary>
    static string Clausal(SentenceView view, IReadOnlyList<ScoredClaim> claims, int first, out int distance, out int type, out char wordClass)
    {
        distance = 99;
        type = -1;
        wordClass = '-';
        ScoredClaim? best = null;
        foreach (var claim in claims)
        {
            var size = Math.Abs(first - claim.Trigger.Word);
            if (claim.Trigger.Word < first)
                size -= 100; // A claim told before its reason or goal is the usual one.
            if (best is null || size < distance)
            {
                best = claim;
                distance = size;
            }
        }

        if (best is null)
            return "none";
        distance = Math.Abs(first - best.Trigger.Word);
        type = (int)best.Trigger.Type;
        wordClass = TriggerFinder.ClassOf(view.Upos(best.Trigger.Word));
        return best.Trigger.Word < first ? "before" : "after";
    }
}
