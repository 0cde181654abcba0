using System.Globalization;
using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Says how the claims of a sentence came about, or why there are none.</summary>
static class Explainer
{
    public static SentenceExplanation Explain(
        SentenceReading reading, List<ScoredClaim> chosen, List<Voice> voices, List<StatedSpan> spans, List<Claim> claims)
    {
        var view = reading.View;
        var steps = new List<(string, TextSpan?, string)>();
        foreach (var mention in reading.Context.Mentions)
        {
            var back = mention.Antecedent is { } antecedent ? $" (refers back to {antecedent.ActorId}, choice {mention.Rank + 1})" : "";
            steps.Add(("mention", mention.Span, $"{mention.ActorId} by {mention.By}, {mention.Kind}, {mention.Framing}{back}"));
        }

        foreach (var (trigger, _) in reading.Triggers)
            steps.Add(("trigger", view.SpanOf(trigger.Word, trigger.Last), $"{trigger.Type} by {trigger.Frame?.Origin ?? "learned"}"));
        foreach (var voice in voices)
            steps.Add(("voice", voice.Word >= 0 ? view.SpanOf(voice.Word, voice.Word) : null, $"{voice.Kind} by {string.Join(" < ", voice.Speaker.Select(s => s.Id))}"));
        foreach (var claim in chosen)
        {
            steps.Add(("argument", view.SpanOf(claim.Trigger.Word, claim.Trigger.Last), string.Create(
                CultureInfo.InvariantCulture,
                $"{Name(claim.Source)} {claim.Trigger.Type} {Name(claim.Target)} p={claim.Probability:0.00}; source {claim.From.Slot}/{claim.From.Path}, target {claim.To.Slot}/{claim.To.Path}")));
        }

        foreach (var span in spans)
            steps.Add((span.Role == SpanRole.Reason ? "reason" : "goal", view.SpanOf(span.First, span.End - 1), string.Create(CultureInfo.InvariantCulture, $"p={span.Probability:0.00}")));
        foreach (var claim in claims)
            steps.Add(("status", claim.Trigger, claim.Status.ToString()));
        if (claims.Count == 0)
            steps.Add(("none", null, Why(reading)));
        return new SentenceExplanation(view.Sentence.Span, [.. steps]);
    }

    static string Why(SentenceReading reading)
    {
        var actors = reading.Context.Mentions.Where(m => m.Kind != MentionKind.Place).Select(m => m.ActorId).Distinct(StringComparer.Ordinal).Count();
        if (reading.Triggers.Count == 0)
            return actors == 0 ? "no known actor and no word with a frame" : "no word with a frame";
        return actors < 2 ? "a word with a frame, but fewer than two actors" : "no pair of actors scored high enough for any word with a frame";
    }

    static string Name(Mention mention) => mention.Kind == MentionKind.None ? "?" : mention.ActorId;
}
