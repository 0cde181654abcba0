namespace Alaqat.Claims;

/// <summary>
/// Finds the reasons and goals that a sentence states. A start model decides at each place where one may begin, an end model
/// at each place where it may end; coordinated items continue a span of the same role.
/// </summary>
public sealed class SpanFinder(SpanModel model, ConnectiveLexicon connectives)
{
    /// <summary>Longest span, in words.</summary>
    public const int Longest = 45;

    /// <param name="reading">The sentence.</param>
    /// <param name="claims">The claims that it tells.</param>
    public List<StatedSpan> Find(SentenceReading reading, IReadOnlyList<ScoredClaim> claims)
    {
        var context = reading.Context;
        var found = new List<StatedSpan>();
        if (claims.Count == 0)
            return found;
        var view = context.View;
        var features = new FeatureVector();
        StatedSpan? previous = null;
        for (var i = 1; i < view.Count; i++)
        {
            if (!SpanFeatures.MayBegin(view, connectives, i))
                continue;
            var reason = Start(features, reading, claims, i, previous, SpanRole.Reason, model.ReasonStart);
            var goal = Start(features, reading, claims, i, previous, SpanRole.Goal, model.GoalStart);
            var role = goal > reason ? SpanRole.Goal : SpanRole.Reason;
            var score = Math.Max(goal, reason);
            if (score <= 0)
                continue;
            var end = End(features, context, i, role);
            previous = new StatedSpan(role, i, end, LinearModel.Probability(score));
            found.Add(previous.Value);
            i = end - 1;
        }

        return found;
    }

    double Start(FeatureVector features, SentenceReading reading, IReadOnlyList<ScoredClaim> claims, int word, StatedSpan? previous, SpanRole role, LinearModel start)
    {
        features.Clear();
        SpanFeatures.AddStart(features, reading, connectives, claims, word, previous, role);
        return start.Bias + start.Sum(features);
    }

    int End(FeatureVector features, SentenceContext context, int first, SpanRole role)
    {
        var view = context.View;
        var last = Math.Min(view.Count, first + Longest);
        for (var next = first + 1; next < last; next++)
        {
            if (!SpanFeatures.MayEnd(view, next))
                continue;
            features.Clear();
            SpanFeatures.AddEnd(features, context, connectives, first, next, role);
            if (model.End.Bias + model.End.Sum(features) > 0)
                return next;
        }

        return last;
    }
}
