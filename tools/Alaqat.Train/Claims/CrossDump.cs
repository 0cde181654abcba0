using System.Text.Json;
using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>Writes what cross-validation scored, one text a line, for a look at where the argument model goes wrong.</summary>
static class CrossDump
{
    public static void Write(string path, List<GoldUnit> units, IEnumerable<(string Unit, SentenceReading Reading, List<ScoredClaim> Scored)> results)
    {
        var byUnit = results.ToLookup(r => r.Unit, StringComparer.Ordinal);
        using var writer = new StreamWriter(path);
        foreach (var unit in units.Where(u => !u.Extra))
        {
            writer.WriteLine(JsonSerializer.Serialize(new
            {
                unit = unit.Id,
                text = unit.Article.Text,
                title = unit.Article.Title,
                gold = unit.Claims.Select(c => new { c.Source, type = c.Type.ToString(), c.Target, c.Trigger.Start, c.Trigger.End }),
                triples = byUnit[unit.Id].SelectMany(r => r.Scored.Select(c => new
                {
                    sentence = r.Reading.View.Index,
                    from = r.Reading.View.Sentence.Span.Start,
                    to = r.Reading.View.Sentence.Span.End,
                    word = c.Trigger.Word,
                    last = c.Trigger.Last,
                    type = c.Trigger.Type.ToString(),
                    trigger = Words(r.Reading, c.Trigger.Word, c.Trigger.Last + 1),
                    source = c.Source.ActorId,
                    sourceKind = c.Source.Kind.ToString(),
                    sourceSlot = c.From.Slot,
                    sourceFirst = c.Source.First,
                    target = c.Target.ActorId,
                    targetKind = c.Target.Kind.ToString(),
                    targetSlot = c.To.Slot,
                    targetFirst = c.Target.First,
                    p = Math.Round(c.Probability, 4),
                })),
            }));
        }
    }

    static string Words(SentenceReading reading, int first, int end)
    {
        var span = reading.View.SpanOf(first, end - 1);
        return span.Start + "-" + span.End;
    }
}
