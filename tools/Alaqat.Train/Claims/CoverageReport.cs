using System.Globalization;
using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>Says which gold claims no candidate can reach, and which part is missing: trigger, type, source or target.</summary>
static class CoverageReport
{
    public static void Write(List<(GoldUnit Unit, List<SentenceReading> Readings)> texts, IReadOnlyDictionary<string, string> aliases, TextWriter log)
    {
        int trigger = 0, type = 0, source = 0, target = 0, all = 0;
        var actors = new Dictionary<string, int>(StringComparer.Ordinal);
        var lemmas = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (unit, readings) in texts)
        {
            foreach (var gold in unit.Claims)
            {
                all++;
                var inside = readings.Where(r => r.View.Sentence.Span.Overlaps(gold.Trigger)).ToList();
                var triggers = inside.SelectMany(r => r.Triggers.Where(t => r.View.SpanOf(t.Trigger.Word, t.Trigger.Last).Overlaps(gold.Trigger))).ToList();
                var words = inside.SelectMany(r => r.View.Sentence.Words.Where(w => w.Span.Overlaps(gold.Trigger)).Select(w => r.View.Lemmas[w.Index] + "/" + r.View.Upos(w.Index) + (r.Context.Mentions.Exists(m => m.First <= w.Index && w.Index < m.End) ? "*" : "")));
                if (!triggers.Exists(t => t.Trigger.Type == gold.Type))
                {
                    if (triggers.Count == 0)
                        trigger++;
                    else
                        type++;
                    Count(lemmas, $"{gold.Type} {string.Join(' ', words)}");
                }

                var ids = inside.SelectMany(r => r.Context.Mentions.Concat(r.Context.Context)).Select(m => aliases.GetValueOrDefault(m.ActorId, m.ActorId)).Append("").ToHashSet(StringComparer.Ordinal);
                log.WriteLine(Line(unit, gold, triggers, inside, ids, aliases));
                if (!ids.Contains(gold.Source))
                {
                    source++;
                    Count(actors, gold.Source);
                }

                if (!ids.Contains(gold.Target))
                {
                    target++;
                    Count(actors, gold.Target);
                }
            }
        }

        var sentences = texts.Sum(t => t.Readings.Count);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sentences} sentences; mentions in each {PerSentence(texts, sentences, r => r.Context.Mentions.Count):0.000}, actors {PerSentence(texts, sentences, r => r.Context.Mentions.Select(m => m.ActorId).Distinct(StringComparer.Ordinal).Count()):0.000}, candidates of its triggers {PerSentence(texts, sentences, r => r.Triggers.Sum(t => t.Candidates.Count)):0.000}"));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"of {all} gold claims: no trigger {trigger}, no frame of the type {type}, source not mentioned {source}, target not mentioned {target}"));
        log.WriteLine("actors: " + string.Join(", ", actors.OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).Take(120).Select(a => $"{a.Key} {a.Value.ToString(CultureInfo.InvariantCulture)}")));
        log.WriteLine("triggers: " + string.Join(", ", lemmas.OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).Take(150).Select(a => $"{a.Key} {a.Value.ToString(CultureInfo.InvariantCulture)}")));
    }

    /// <summary>One line for a gold claim: <c>reach</c>, or what is missing, with the words and the mentions of its sentence.</summary>
    static string Line(
        GoldUnit unit, GoldClaim gold, List<(Trigger Trigger, List<Mention> Candidates)> triggers, List<SentenceReading> inside,
        HashSet<string> ids, IReadOnlyDictionary<string, string> aliases)
    {
        var text = unit.Article.Text;
        var claim = $"{unit.Id} {gold.Source} {gold.Type} {gold.Target} [{text[gold.Trigger.Start..gold.Trigger.End]}]";
        var right = triggers.FindAll(t => t.Trigger.Type == gold.Type);
        if (inside.Count == 0 || right.Count == 0)
            return $"notrigger\t{claim}\t{text[Math.Max(0, gold.Trigger.Start - 80)..Math.Min(text.Length, gold.Trigger.End + 80)]}\t{string.Join(' ', triggers.Select(t => t.Trigger.Type))}";
        var sentence = inside[0].View.Sentence.Span;
        var mentions = string.Join(' ', inside.SelectMany(r => r.Context.Mentions).Select(m => $"{m.ActorId}@{m.Kind}"));
        return Has(gold.Source) && Has(gold.Target)
            ? $"reach\t{claim}"
            : $"unreached\t{claim}\t{Why(gold.Source)} {Why(gold.Target)}\t{text[sentence.Start..sentence.End]}\t{mentions}\t{unit.Article.Title}";

        bool Has(string id) => right.Exists(t => t.Candidates.Exists(c => aliases.GetValueOrDefault(c.ActorId, c.ActorId) == id));

        string Why(string id) => Has(id) ? "ok" : ids.Contains(id) ? "lost" : "missing";
    }

    static double PerSentence(List<(GoldUnit Unit, List<SentenceReading> Readings)> texts, int sentences, Func<SentenceReading, int> count) =>
        texts.Sum(t => t.Readings.Sum(count)) / (double)sentences;

    static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
