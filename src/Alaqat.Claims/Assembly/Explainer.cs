using System.Globalization;
using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Says how the claims of each sentence came about, or why there are none.</summary>
sealed class Explainer(ArgumentScorer arguments, StatusChooser status)
{
    /// <summary>How many features of a decision are named.</summary>
    const int Named = 5;

    /// <summary>How many triples are named that were not taken, and from which probability on.</summary>
    const int PassedOver = 3;

    const double Faint = 0.05;

    public SentenceExplanation[] Explain(List<ToldSentence> sentences, Claim[] claims) => [.. sentences.Select(s => Explain(s, claims))];

    SentenceExplanation Explain(ToldSentence told, Claim[] claims)
    {
        var reading = told.Reading;
        var view = reading.View;
        var steps = new List<(string, TextSpan?, string)>();
        // Whom a verb leaves unsaid is looked for beside each trigger only.
        var unsaid = told.Chosen.SelectMany(c => (Mention[])[c.Source, c.Target]).Where(m => m.Kind == MentionKind.DroppedSubject).Distinct();
        foreach (var mention in reading.Context.Mentions.Concat(unsaid))
        {
            var back = mention.Antecedent is { } antecedent ? $" (refers back to {antecedent.ActorId}, choice {mention.Rank + 1})" : "";
            steps.Add(("mention", mention.Span, $"{mention.ActorId} by {mention.By}, {mention.Kind}, {mention.Framing}{back}"));
        }

        foreach (var (trigger, _) in reading.Triggers)
            steps.Add(("trigger", view.SpanOf(trigger.Word, trigger.Last), $"{trigger.Type} by {trigger.Frame?.Origin ?? "learned"}"));
        foreach (var voice in told.Voices)
            steps.Add(("voice", voice.Word >= 0 ? view.SpanOf(voice.Word, voice.Word) : null, $"{voice.Kind} by {string.Join(" < ", voice.Speaker.Select(s => s.Id))}"));
        foreach (var span in told.Spans)
            steps.Add((span.Role == SpanRole.Reason ? "reason" : "goal", view.SpanOf(span.First, span.End - 1), string.Create(CultureInfo.InvariantCulture, $"p={span.Probability:0.00}")));
        for (var i = 0; i < told.Chosen.Count; i++)
            Add(steps, reading, told.Chosen[i], claims[told.FirstClaim + i]);
        foreach (var (trigger, source, _, target, _, probability) in Passed(reading, told.Chosen))
            steps.Add(("choice", view.SpanOf(trigger.Word, trigger.Last), string.Create(CultureInfo.InvariantCulture, $"not taken: {Name(source)} {trigger.Type} {Name(target)} p={probability:0.00}")));
        if (told.Chosen.Count == 0)
            steps.Add(("none", null, Why(reading)));
        return new SentenceExplanation(view.Sentence.Span, [.. steps]);
    }

    void Add(List<(string, TextSpan?, string)> steps, SentenceReading reading, ScoredClaim chosen, Claim claim)
    {
        steps.Add(("argument", claim.Trigger, string.Create(
            CultureInfo.InvariantCulture,
            $"{Name(chosen.Source)} {claim.Type} {Name(chosen.Target)} p={chosen.Probability:0.00}; source {chosen.From.Slot}/{chosen.From.Path}, target {chosen.To.Slot}/{chosen.To.Path}")));
        var (_, candidates) = reading.Triggers.Find(t => ReferenceEquals(t.Trigger, chosen.Trigger));
        steps.Add(("features", null, Names(arguments.Account(reading.Context, candidates, chosen))));
        steps.Add(("status", claim.Trigger, $"{claim.Status}: {Names(status.Account(reading, chosen, claim.Status))}"));
        steps.Add(("holder", null, claim.Holder.Length == 0 ? "the author" : string.Join(" < ", claim.Holder.Select(h => h.Id))));
    }

    /// <summary>The best triples that are no claims, scored again without the threshold.</summary>
    IEnumerable<ScoredClaim> Passed(SentenceReading reading, List<ScoredClaim> chosen)
    {
        var scored = new List<ScoredClaim>();
        var words = arguments.SumsOf(reading.Context);
        foreach (var (trigger, candidates) in reading.Triggers)
            arguments.Score(reading.Context, words, trigger, candidates, Faint, scored);
        var taken = chosen.Select(Told).ToHashSet();
        return scored.Where(s => !taken.Contains(Told(s)))
            .OrderByDescending(s => s.Probability).ThenBy(s => s.Trigger.Word).ThenBy(s => s.Trigger.Type)
            .DistinctBy(Told).Take(PassedOver);

        static (ClaimType, string, string) Told(ScoredClaim scored) => (scored.Trigger.Type, scored.Source.ActorId, scored.Target.ActorId);
    }

    /// <summary>The features that moved a decision most, with what each added to its score in logits.</summary>
    static string Names(List<(string Name, float Weight)> features) => string.Join(", ", features
        .OrderByDescending(f => Math.Abs(f.Weight)).ThenBy(f => f.Name, StringComparer.Ordinal).Take(Named)
        .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Name} {f.Weight:+0.00;-0.00;0}")));

    static string Why(SentenceReading reading)
    {
        var actors = reading.Context.Mentions.Where(m => m.Kind != MentionKind.Place).Select(m => m.ActorId).Distinct(StringComparer.Ordinal).Count();
        if (reading.Triggers.Count == 0)
            return actors == 0 ? "no known actor and no word with a frame" : "no word with a frame";
        return actors < 2 ? "a word with a frame, but fewer than two actors" : "no pair of actors scored high enough for any word with a frame";
    }

    static string Name(Mention mention) => mention.Kind == MentionKind.None ? "?" : mention.ActorId;
}
