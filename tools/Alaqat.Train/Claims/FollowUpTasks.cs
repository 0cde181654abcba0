using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Instances for the decisions after the argument model: status, holder, where reasons and goals begin and end.</summary>
sealed class FollowUpTasks(Knowledge knowledge)
{
    static readonly FollowUpSettings Status = new(8, 0.08, 0.2, 2);
    static readonly FollowUpSettings Holder = new(8, 0.08, 0.2, 2);
    static readonly FollowUpSettings Start = new(8, 0.08, 0.2, 2);
    static readonly FollowUpSettings End = new(8, 0.08, 0.2, 2);

    readonly BinaryTask[] _status = [.. Enumerable.Range(0, StatusChooser.Count).Select(_ => new BinaryTask())];
    readonly BinaryTask _holder = new();
    readonly BinaryTask _reason = new();
    readonly BinaryTask _goal = new();
    readonly BinaryTask _end = new();
    readonly VoiceFinder _voices = new(knowledge.Voices);

    /// <param name="unit">The text and its gold.</param>
    /// <param name="readings">Its sentences, read.</param>
    /// <param name="fold">Its fold in cross-validation; −1 to learn from it only.</param>
    public void Add(GoldUnit unit, List<SentenceReading> readings, int fold = -1)
    {
        var carrier = new VoiceCarrier();
        foreach (var reading in readings)
        {
            var (voices, quotes) = carrier.Enter(reading.View, _voices.Find(reading.Context));
            var gold = GoldTriples.Of(unit, reading);
            foreach (var (claim, triple) in gold)
            {
                AddStatus(reading.Context, claim, triple, fold);
                AddHolder(reading.Context, quotes, claim, triple, voices, fold);
            }

            AddSpans(unit, reading, gold.ConvertAll(g => g.Claim), fold);
        }
    }

    /// <summary>The models, trained on all texts but those of a fold.</summary>
    public (LinearModel[] Status, LinearModel Holder, SpanModel Spans) Train(int seed, int? without = null) => (
        Array.ConvertAll(_status, t => t.Train(Status, seed, without)),
        _holder.Train(Holder, seed, without),
        new SpanModel(_reason.Train(Start, seed, without), _goal.Train(Start, seed, without), _end.Train(End, seed, without)));

    void AddStatus(SentenceContext context, GoldClaim gold, ScoredClaim claim, int fold)
    {
        var features = new FeatureVector();
        StatusFeatures.Add(features, context, knowledge.Cues, claim);
        for (var i = 0; i < _status.Length; i++)
            _status[i].Add(features, (int)gold.Status == i, fold);
    }

    void AddHolder(SentenceContext context, QuoteDepth quotes, GoldClaim gold, ScoredClaim claim, List<Voice> voices, int fold)
    {
        foreach (var voice in voices)
        {
            var features = new FeatureVector();
            HolderFeatures.Add(features, context, quotes, claim, voice, voices.Count);
            _holder.Add(features, gold.Holder.Length > 0 && voice.Speaker[^1].Id == gold.Holder[^1], fold);
        }
    }

    void AddSpans(GoldUnit unit, SentenceReading reading, List<ScoredClaim> claims, int fold)
    {
        var view = reading.View;
        if (claims.Count == 0)
            return;
        var spans = new List<StatedSpan>();
        foreach (var claim in unit.Claims)
        {
            foreach (var span in claim.Reasons)
                Place(view, span, SpanRole.Reason, spans);
            foreach (var span in claim.Goals)
                Place(view, span, SpanRole.Goal, spans);
        }

        spans.Sort((a, b) => a.First.CompareTo(b.First));
        var features = new FeatureVector();
        for (var i = 1; i < view.Count; i++)
        {
            if (!SpanFeatures.MayBegin(view, knowledge.Connectives, i))
                continue;
            StatedSpan? previous = null;
            foreach (var span in spans)
            {
                if (span.End <= i)
                    previous = span;
            }

            foreach (var role in (SpanRole[])[SpanRole.Reason, SpanRole.Goal])
            {
                features.Clear();
                SpanFeatures.AddStart(features, reading.Context, knowledge.Connectives, claims, i, previous, role);
                (role == SpanRole.Reason ? _reason : _goal).Add(features, spans.Exists(s => s.First == i && s.Role == role), fold);
            }
        }

        foreach (var span in spans)
            AddEnds(reading.Context, span, fold);
    }

    void AddEnds(SentenceContext context, StatedSpan span, int fold)
    {
        var features = new FeatureVector();
        var last = Math.Min(context.View.Count, span.First + SpanFinder.Longest);
        for (var next = span.First + 1; next < last && next <= span.End; next++)
        {
            if (!SpanFeatures.MayEnd(context.View, next))
                continue;
            features.Clear();
            SpanFeatures.AddEnd(features, context, knowledge.Connectives, span.First, next, span.Role);
            _end.Add(features, next == span.End, fold);
        }
    }

    static void Place(SentenceView view, TextSpan span, SpanRole role, List<StatedSpan> spans)
    {
        var first = -1;
        var end = -1;
        for (var i = 0; i < view.Count; i++)
        {
            var word = view.Sentence.Words[i].Span;
            // A fused preposition that the span keeps (للاطلاع) is not where the phrase begins.
            if (first < 0 && word.Start >= span.Start && word.Start < span.End && view.Upos(i) != Upos.ADP)
                first = i;
            if (word.End <= span.End && word.Start >= span.Start)
                end = i + 1;
        }

        if (first >= 0 && end > first && !spans.Exists(s => s.First == first && s.Role == role))
            spans.Add(new StatedSpan(role, first, end, 1));
    }
}
