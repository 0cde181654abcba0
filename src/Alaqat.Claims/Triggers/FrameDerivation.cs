namespace Alaqat.Claims;

/// <summary>
/// Expressions that begin with a verb are met as its verbal noun and participles too (تقديم دعم, الحصار المفروض على):
/// frames for these, with the verb's subject where those have it. <c>data/cues/heads.tsv</c> gives the forms of each verb.
/// </summary>
sealed class FrameDerivation
{
    const string Table = "cues/heads.tsv";
    const string Subject = "subj";
    const string Object = "obj";
    const string By = "\u0645\u0646 \u0642\u0628\u0644"; // min qibal
    const string From = "\u0645\u0646";                  // min

    static readonly string[] AgentOfNoun = ["gen", "adj", By, From];
    static readonly string[] AgentOfPassive = [By, From, "adj", "gen"];

    readonly Dictionary<string, Forms> _byVerb = new(StringComparer.Ordinal);

    FrameDerivation()
    {
    }

    public static FrameDerivation Read(IEnumerable<KnowledgeFile> files)
    {
        var derivation = new FrameDerivation();
        if (files.FirstOrDefault(f => f.Path == Table) is not { } file)
            return derivation;
        foreach (var row in TsvTable.Read(file, "lemma", "masdar", "active", "passive"))
        {
            if (!derivation._byVerb.TryAdd(Folding.Fold(row.Required("lemma")), new Forms(Folded(row, "masdar"), Folded(row, "active"), Folded(row, "passive"))))
                throw row.Error($"'{row["lemma"]}' stands here twice; keep one line");
        }

        return derivation;
    }

    /// <summary>The frames that follow from one; none where it is no expression or its verb is not in the table.</summary>
    public IEnumerable<Frame> Of(Frame frame)
    {
        if (frame.Pos != FramePos.Expr || !_byVerb.TryGetValue(frame.Words[0], out var forms))
            yield break;
        foreach (var noun in forms.VerbalNouns)
            yield return Headed(frame, noun, Replace(frame.SourceSlots, AgentOfNoun), Replace(frame.TargetSlots, AgentOfNoun));
        foreach (var active in forms.Active)
            yield return Headed(frame, active, frame.SourceSlots, frame.TargetSlots);
        // عقوبات مفروضة على: what is imposed stands first. A preposition between verb and noun leaves no such form.
        if (frame is not { Negated: false, Words.Length: 2 } || frame.Words[1].Length < 3)
            yield break;
        foreach (var passive in forms.Passive)
            yield return frame with { Words = [frame.Words[1], passive], SourceSlots = Replace(frame.SourceSlots, AgentOfPassive), TargetSlots = Replace(frame.TargetSlots, AgentOfPassive), Nominal = true };
    }

    static Frame Headed(Frame frame, string head, string[] sources, string[] targets) =>
        frame with { Words = [head, .. frame.Words.AsSpan(1)], SourceSlots = sources, TargetSlots = targets, Nominal = true };

    static string[] Replace(string[] slots, string[] agent) =>
        [.. slots.SelectMany(s => s is Subject or Object ? agent : [s]).Distinct(StringComparer.Ordinal)];

    static string[] Folded(TsvRow row, string column) => [.. row.List(column).Select(Folding.Fold).Distinct(StringComparer.Ordinal)];

    sealed record Forms(string[] VerbalNouns, string[] Active, string[] Passive);
}
