using System.Globalization;
using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>Says which gold claims no candidate can reach, and which part is missing: trigger, type, source or target.</summary>
static class CoverageReport
{
    public static void Write(IEnumerable<(GoldUnit Unit, List<SentenceReading> Readings)> texts, IReadOnlyDictionary<string, string> aliases, TextWriter log)
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

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"of {all} gold claims: no trigger {trigger}, no frame of the type {type}, source not mentioned {source}, target not mentioned {target}"));
        log.WriteLine("actors: " + string.Join(", ", actors.OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).Take(120).Select(a => $"{a.Key} {a.Value.ToString(CultureInfo.InvariantCulture)}")));
        log.WriteLine("triggers: " + string.Join(", ", lemmas.OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).Take(150).Select(a => $"{a.Key} {a.Value.ToString(CultureInfo.InvariantCulture)}")));
    }

    static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
