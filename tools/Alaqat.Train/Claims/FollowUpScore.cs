using System.Globalization;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Status, holder, reasons and goals of held-out texts against gold, their claims given. Spans are scored as the codebook's scorer does.</summary>
sealed class FollowUpScore(Knowledge knowledge, FollowUpModels models, IReadOnlyDictionary<string, string> aliases)
{
    readonly StatusChooser _status = new(models.Status, knowledge.Cues, knowledge.Connectives);
    readonly HolderChooser _holders = new(models.Holder);
    readonly SpanFinder _spans = new(models.Spans, knowledge.Connectives);
    readonly Dictionary<(ClaimStatus Gold, ClaimStatus Ours), int> _confusion = [];
    readonly Dictionary<string, int> _holderTable = new(StringComparer.Ordinal);
    readonly List<string> _lines = [];
    readonly PrecisionRecall[] _parts = [new(0, 0, 0), new(0, 0, 0)];
    HolderBefore _before;
    int _attributed;
    int _held;
    int _rightHolder;
    int _claims;

    public void Add(GoldUnit unit, List<SentenceReading> readings)
    {
        _before = HolderBefore.None;
        var lists = new ListTracker(knowledge.Lists, knowledge.Cues);
        var finder = new VoiceFinder(knowledge.Voices);
        var found = new HashSet<TextSpan>[] { [], [] };
        foreach (var reading in readings)
        {
            var voices = finder.Enter(reading.Context);
            var gold = GoldTriples.Of(unit, reading);
            foreach (var (claim, triple) in gold)
                Decide(reading, claim, triple, voices);
            var claims = gold.ConvertAll(g => g.Claim);
            foreach (var own in SpanAttacher.Attach(reading.Context, claims, _spans.Find(reading, claims)))
            {
                foreach (var span in own)
                    found[(int)span.Role].Add(ClaimAssembler.SpanOf(reading.View, span));
            }

            foreach (var item in lists.Enter(reading.View, claims, 0))
                found[(int)item.Span.Role].Add(ClaimAssembler.SpanOf(reading.View, item.Span));
        }

        Spans(unit, SpanRole.Reason, [.. unit.Claims.SelectMany(c => c.Reasons).Distinct()], [.. found[0]]);
        Spans(unit, SpanRole.Goal, [.. unit.Claims.SelectMany(c => c.Goals).Distinct()], [.. found[1]]);
    }

    void Decide(SentenceReading reading, GoldClaim gold, ScoredClaim claim, SentenceVoices voices)
    {
        var ours = _status.Choose(reading, claim);
        _confusion[(gold.Status, ours)] = _confusion.GetValueOrDefault((gold.Status, ours)) + 1;
        if (ours != gold.Status)
            _lines.Add($"status\t{gold.Status}\t{ours}\t{gold.Doc}\t{reading.View.Sentence.Words[claim.Trigger.Word].Form}\t{Clip(reading, claim)}");
        var voice = _holders.Choose(reading.Context, voices, claim, _before);
        _before = HolderBefore.Of(voice, reading.View.Index);
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
            _ => !voices.All.Exists(Is) ? voice is null ? "missed: no such voice, none chosen" : "missed: no such voice, another chosen"
                : voice is null ? "missed: scored below the author" : "missed: another voice scored higher",
        };
        _holderTable[kind] = _holderTable.GetValueOrDefault(kind) + 1;
        if (!right)
            _lines.Add($"holder\t{kind}\t{gold.Doc}\t{gold.Source} {gold.Type} {gold.Target}\tgold {string.Join('<', gold.Holder)}\tours {string.Join('<', chain)}\tof {string.Join(' ', voices.All.Select(v => string.Join('<', v.Speaker.Select(s => s.Id)) + ":" + v.Kind + v.Link))}\t{reading.View.Sentence.Words[claim.Trigger.Word].Form}\t{Clip(reading, claim)}");
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

    public double HolderAccuracy => (double)_rightHolder / _claims;

    public double AttributedAccuracy => (double)_held / _attributed;

    public double StatusAccuracy => (double)_confusion.Where(c => c.Key.Gold == c.Key.Ours).Sum(c => c.Value) / _claims;

    public PrecisionRecall Part(SpanRole role) => _parts[(int)role];

    /// <summary>The folds together.</summary>
    public static FollowUpScore Sum(FollowUpScore[] folds)
    {
        var sum = folds[0];
        foreach (var fold in folds.Skip(1))
        {
            sum._claims += fold._claims;
            sum._attributed += fold._attributed;
            sum._held += fold._held;
            sum._rightHolder += fold._rightHolder;
            sum._lines.AddRange(fold._lines);
            foreach (var (key, count) in fold._confusion)
                sum._confusion[key] = sum._confusion.GetValueOrDefault(key) + count;
            foreach (var (key, count) in fold._holderTable)
                sum._holderTable[key] = sum._holderTable.GetValueOrDefault(key) + count;
            for (var i = 0; i < sum._parts.Length; i++)
                sum._parts[i] = new PrecisionRecall(sum._parts[i].Correct + fold._parts[i].Correct, sum._parts[i].Gold + fold._parts[i].Gold, sum._parts[i].System + fold._parts[i].System);
        }

        return sum;
    }

    public void Write(TextWriter log, bool lines)
    {
        if (lines)
        {
            foreach (var line in _lines.Order(StringComparer.Ordinal))
                log.WriteLine(line);
        }

        foreach (var gold in Enum.GetValues<ClaimStatus>())
            log.WriteLine($"status {gold}: {string.Join(", ", Enum.GetValues<ClaimStatus>().Select(ours => $"{ours} {_confusion.GetValueOrDefault((gold, ours))}"))}");
        foreach (var (kind, count) in _holderTable.OrderBy(k => k.Key, StringComparer.Ordinal))
            log.WriteLine($"holder {kind}: {count}");
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"status accuracy {StatusAccuracy:0.000} of {_claims}"));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"holder accuracy {HolderAccuracy:0.000}, where attributed {AttributedAccuracy:0.000} of {_attributed}"));
        foreach (var role in Enum.GetValues<SpanRole>())
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{role}: P {Part(role).Precision:0.000} R {Part(role).Recall:0.000} F1 {Part(role).F1:0.000} (gold {Part(role).Gold}, ours {Part(role).System})"));
    }

    static string Text(GoldUnit unit, TextSpan span) => unit.Article.Text[span.Start..span.End].ReplaceLineEndings(" ");

    static string Clip(SentenceReading reading, ScoredClaim claim)
    {
        var words = reading.View.Sentence.Words;
        var from = Math.Max(0, claim.Trigger.Word - 30);
        return string.Join(' ', words[from..Math.Min(words.Length, claim.Trigger.Last + 8)].Select((w, i) => i + from == claim.Trigger.Word ? $"[{w.Form}]" : w.Form));
    }
}
