using System.Globalization;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Instances for the decisions after the argument model: status, holder, where reasons and goals begin and end.</summary>
/// <param name="knowledge">The files of <c>data/</c>.</param>
/// <param name="goldCopies">How often a text of the gold counts.</param>
sealed class FollowUpTasks(Knowledge knowledge, int goldCopies)
{
    static readonly FollowUpSettings Status = new(15, 0.08, 0.2, 2);
    static readonly FollowUpSettings Holder = new(8, 0.08, 0.2, 2);
    static readonly FollowUpSettings Start = new(15, 0.08, 0.2, 2);
    static readonly FollowUpSettings End = new(30, 0.15, 0.3, 5);

    readonly List<(GoldUnit Unit, List<SentenceReading> Readings, int Fold)> _texts = [];
    readonly ClassTask _status = new(StatusChooser.Count);
    readonly HolderTask _holder = new(goldCopies);
    readonly BinaryTask _reason = new();
    readonly BinaryTask _goal = new();
    readonly BinaryTask _end = new();

    /// <param name="unit">The text and its gold.</param>
    /// <param name="readings">Its sentences, read.</param>
    /// <param name="fold">Its fold in cross-validation; −1 to learn from it only.</param>
    public void Add(GoldUnit unit, List<SentenceReading> readings, int fold = -1)
    {
        _texts.Add((unit, readings, fold));
        AddHolders(unit, readings, fold);
        for (var copy = 0; copy < (unit.Extra ? 1 : goldCopies); copy++)
            AddInstances(unit, readings, fold);
    }

    void AddInstances(GoldUnit unit, List<SentenceReading> readings, int fold)
    {
        foreach (var reading in readings)
        {
            var gold = GoldTriples.Of(unit, reading);
            foreach (var (claim, triple) in gold)
                AddStatus(unit, reading, claim, triple, fold);
            AddSpans(unit, reading, gold.ConvertAll(g => g.Claim), fold);
        }
    }

    void AddHolders(GoldUnit unit, List<SentenceReading> readings, int fold)
    {
        var finder = new VoiceFinder(knowledge.Voices);
        var steps = new List<HolderStep>();
        foreach (var reading in readings)
        {
            var voices = finder.Enter(reading.Context);
            foreach (var (claim, triple) in GoldTriples.Of(unit, reading))
                steps.Add(new HolderStep(reading.Context, voices, triple, claim.Holder));
        }

        _holder.Add(unit, fold, steps);
    }

    /// <summary>
    /// Cross-validates, chooses there how readily the author gives way to a voice and a span begins, and trains on all texts.
    /// </summary>
    public (LinearModel[] Status, LinearModel Holder, SpanModel Spans) Train(ClaimTrainingOptions options, IReadOnlyDictionary<string, string> aliases, TextWriter log)
    {
        _holder.Prepare(Holder, options.Seed);
        var folds = new FollowUpModels[options.Folds];
        Parallel.For(0, options.Folds, f => folds[f] = Models(options.Seed, f));
        var shift = FollowUpShift.None;
        var (bestHolder, bestReason, bestGoal) = (-1.0, -1.0, -1.0);
        for (var by = 0f; by <= 3; by += 0.25f)
        {
            var score = Score(folds, new FollowUpShift(-by / 2, by, by), aliases);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"shifted by {by:0.00}: holder {score.HolderAccuracy:0.000}, where attributed {score.AttributedAccuracy:0.000}; reasons F1 {score.Part(SpanRole.Reason).F1:0.000}, goals F1 {score.Part(SpanRole.Goal).F1:0.000}"));
            // Both who is quoted and who is not should come out right.
            if (score.HolderAccuracy + score.AttributedAccuracy > bestHolder)
                (bestHolder, shift) = (score.HolderAccuracy + score.AttributedAccuracy, shift with { Author = -by / 2 });
            if (score.Part(SpanRole.Reason).F1 > bestReason)
                (bestReason, shift) = (score.Part(SpanRole.Reason).F1, shift with { Reason = by });
            if (score.Part(SpanRole.Goal).F1 > bestGoal)
                (bestGoal, shift) = (score.Part(SpanRole.Goal).F1, shift with { Goal = by });
        }

        Score(folds, shift, aliases).Write(log, options.Coverage);
        var all = Models(options.Seed, null).Shifted(shift);
        return (all.Status, all.Holder, all.Spans);
    }

    FollowUpScore Score(FollowUpModels[] folds, FollowUpShift shift, IReadOnlyDictionary<string, string> aliases)
    {
        var scores = new FollowUpScore[folds.Length];
        Parallel.For(0, folds.Length, f =>
        {
            scores[f] = new FollowUpScore(knowledge, folds[f].Shifted(shift), aliases);
            foreach (var (unit, readings, _) in _texts.Where(t => t.Fold == f))
                scores[f].Add(unit, readings);
        });
        return FollowUpScore.Sum(scores);
    }

    FollowUpModels Models(int seed, int? without) => new(
        _status.Train(Status, seed, without),
        _holder.Train(Holder, seed, without),
        new SpanModel(_reason.Train(Start, seed, without), _goal.Train(Start, seed, without), _end.Train(End, seed, without)));

    void AddStatus(GoldUnit unit, SentenceReading reading, GoldClaim gold, ScoredClaim claim, int fold)
    {
        var features = new FeatureVector();
        StatusFeatures.Add(features, reading, knowledge.Cues, knowledge.Connectives, claim);
        AnnotationSet.Add(features, unit);
        _status.Add(features, (int)gold.Status, fold);
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
                SpanFeatures.AddStart(features, reading, knowledge.Connectives, claims, i, previous, role);
                AnnotationSet.Add(features, unit);
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
