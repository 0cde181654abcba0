using System.Globalization;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Status, holder, reasons and goals of held-out texts against gold, their claims given. Spans are scored as the codebook's scorer does.</summary>
sealed class FollowUpScore(Knowledge knowledge, LinearModel[] status, LinearModel holder, SpanModel spans, IReadOnlyDictionary<string, string> aliases)
{
    readonly StatusChooser _status = new(status, knowledge.Cues);
    readonly HolderChooser _holders = new(holder);
    readonly VoiceFinder _voices = new(knowledge.Voices);
    readonly SpanFinder _spans = new(spans, knowledge.Connectives);
    readonly Dictionary<(ClaimStatus Gold, ClaimStatus Ours), int> _confusion = [];
    readonly Dictionary<string, int> _holderTable = new(StringComparer.Ordinal);
    readonly List<string> _lines = [];
    readonly PrecisionRecall[] _parts = [new(0, 0, 0), new(0, 0, 0)];
    int _attributed;
    int _held;
    int _rightHolder;
    int _claims;

    public void Add(GoldUnit unit, List<SentenceReading> readings)
    {
        var carrier = new VoiceCarrier();
        var found = new HashSet<TextSpan>[] { [], [] };
        foreach (var reading in readings)
        {
            var (voices, quotes) = carrier.Enter(reading.View, _voices.Find(reading.Context));
            var gold = GoldTriples.Of(unit, reading);
            foreach (var (claim, triple) in gold)
                Decide(reading, quotes, claim, triple, voices);
            var claims = gold.ConvertAll(g => g.Claim);
            foreach (var own in SpanAttacher.Attach(reading.Context, claims, _spans.Find(reading.Context, claims)))
            {
                foreach (var span in own)
                    found[(int)span.Role].Add(reading.View.SpanOf(span.First, span.End - 1));
            }
        }

        Spans(unit, SpanRole.Reason, [.. unit.Claims.SelectMany(c => c.Reasons).Distinct()], [.. found[0]]);
        Spans(unit, SpanRole.Goal, [.. unit.Claims.SelectMany(c => c.Goals).Distinct()], [.. found[1]]);
    }

    void Decide(SentenceReading reading, QuoteDepth quotes, GoldClaim gold, ScoredClaim claim, List<Voice> voices)
    {
        var ours = _status.Choose(reading.Context, claim);
        _confusion[(gold.Status, ours)] = _confusion.GetValueOrDefault((gold.Status, ours)) + 1;
        if (ours != gold.Status)
            _lines.Add($"status\t{gold.Status}\t{ours}\t{gold.Doc}\t{reading.View.Sentence.Words[claim.Trigger.Word].Form}\t{Clip(reading, claim)}");
        var voice = _holders.Choose(reading.Context, quotes, claim, voices);
        string[] chain = voice is null ? [] : Array.ConvertAll(voice.Speaker, s => aliases.GetValueOrDefault(s.Id, s.Id));
        var right = chain.SequenceEqual(gold.Holder, StringComparer.Ordinal);
        _claims++;
        _rightHolder += right ? 1 : 0;
        if (gold.Holder.Length > 0)
        {
            _attributed++;
            _held += right ? 1 : 0;
        }

        bool Is(Voice v) => v.Speaker.Select(s => aliases.GetValueOrDefault(s.Id, s.Id)).SequenceEqual(gold.Holder, StringComparer.Ordinal);
        var kind = (right, gold.Holder.Length > 0) switch
        {
            (true, true) => "right voice",
            (true, false) => "right: author",
            (false, false) => "wrong: voice for the author",
            _ => !voices.Exists(Is) ? voice is null ? "missed: no such voice, none chosen" : "missed: no such voice, another chosen"
                : voice is null ? "missed: scored below the author" : "missed: another voice scored higher",
        };
        _holderTable[kind] = _holderTable.GetValueOrDefault(kind) + 1;
        if (!right)
            _lines.Add($"holder\t{kind}\t{gold.Doc}\t{gold.Source} {gold.Type} {gold.Target}\tgold {string.Join('<', gold.Holder)}\tours {string.Join('<', chain)}\tof {string.Join(' ', voices.Select(v => string.Join('<', v.Speaker.Select(s => s.Id)) + ":" + v.Kind))}\t{reading.View.Sentence.Words[claim.Trigger.Word].Form}\t{Clip(reading, claim)}");
    }

    void Spans(GoldUnit unit, SpanRole role, List<TextSpan> gold, List<TextSpan> ours)
    {
        var scored = new ScoredUnit(unit.Id, unit.Article.Text);
        var free = new List<TextSpan>(ours);
        var correct = 0;
        foreach (var span in gold)
        {
            var at = free.FindIndex(s => scored.Overlap(span, s) >= 0.5);
            if (at < 0)
            {
                var near = free.Exists(s => s.Overlaps(span)) ? "end" : "absent";
                _lines.Add($"{role}\tmissed {near}\t{unit.Id}\t{Text(unit, span)}\tbefore: {unit.Article.Text[Math.Max(0, span.Start - 40)..span.Start].ReplaceLineEndings(" ")}");
                continue;
            }

            free.RemoveAt(at);
            correct++;
        }

        foreach (var span in free)
            _lines.Add($"{role}\twrong\t{unit.Id}\t{Text(unit, span)}\tbefore: {unit.Article.Text[Math.Max(0, span.Start - 40)..span.Start].ReplaceLineEndings(" ")}");
        var sum = _parts[(int)role];
        _parts[(int)role] = new PrecisionRecall(sum.Correct + correct, sum.Gold + gold.Count, sum.System + ours.Count);
    }

    public static void Write(FollowUpScore[] folds, TextWriter log, bool lines)
    {
        if (lines)
        {
            foreach (var line in folds.SelectMany(f => f._lines).Order(StringComparer.Ordinal))
                log.WriteLine(line);
        }

        var confusion = folds.SelectMany(f => f._confusion).GroupBy(c => c.Key).ToDictionary(g => g.Key, g => g.Sum(c => c.Value));
        foreach (var gold in Enum.GetValues<ClaimStatus>())
            log.WriteLine($"status {gold}: {string.Join(", ", Enum.GetValues<ClaimStatus>().Select(ours => $"{ours} {confusion.GetValueOrDefault((gold, ours))}"))}");
        foreach (var (kind, count) in folds.SelectMany(f => f._holderTable).GroupBy(c => c.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Sum(c => c.Value))).OrderBy(k => k.Key, StringComparer.Ordinal))
            log.WriteLine($"holder {kind}: {count}");
        var claims = folds.Sum(f => f._claims);
        var right = confusion.Where(c => c.Key.Gold == c.Key.Ours).Sum(c => c.Value);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"status accuracy {(double)right / claims:0.000} of {claims}"));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"holder accuracy {(double)folds.Sum(f => f._rightHolder) / claims:0.000}, where attributed {(double)folds.Sum(f => f._held) / folds.Sum(f => f._attributed):0.000} of {folds.Sum(f => f._attributed)}"));
        foreach (var role in Enum.GetValues<SpanRole>())
        {
            var sum = folds.Aggregate(new PrecisionRecall(0, 0, 0), (a, f) => new PrecisionRecall(a.Correct + f._parts[(int)role].Correct, a.Gold + f._parts[(int)role].Gold, a.System + f._parts[(int)role].System));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{role}: P {sum.Precision:0.000} R {sum.Recall:0.000} F1 {sum.F1:0.000} (gold {sum.Gold}, ours {sum.System})"));
        }
    }

    static string Text(GoldUnit unit, TextSpan span) => unit.Article.Text[span.Start..span.End].ReplaceLineEndings(" ");

    static string Clip(SentenceReading reading, ScoredClaim claim)
    {
        var words = reading.View.Sentence.Words;
        var from = Math.Max(0, claim.Trigger.Word - 30);
        return string.Join(' ', words[from..Math.Min(words.Length, claim.Trigger.Last + 8)].Select((w, i) => i + from == claim.Trigger.Word ? $"[{w.Form}]" : w.Form));
    }
}
