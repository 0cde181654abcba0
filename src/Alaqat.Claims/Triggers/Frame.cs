namespace Alaqat.Claims;

/// <summary>What a word or expression does when it carries a claim: its type and where its actors stand.</summary>
/// <param name="Words">Folded lemmas; more than one for an expression.</param>
/// <param name="SourceSlots">Slots of the source in order of preference: subj, obj, gen, adj, or a folded preposition.</param>
/// <param name="TargetSlots">Slots of the target.</param>
/// <param name="Status">Status that the lemma itself implies.</param>
/// <param name="Weak">Whether the lemma often carries no claim of this type.</param>
/// <param name="Content">Whether its complement holds a demanded or promised act.</param>
/// <param name="Origin">File and line, or <c>learned</c>.</param>
public sealed record Frame(
    string[] Words,
    FramePos Pos,
    ClaimType Type,
    string[] SourceSlots,
    string[] TargetSlots,
    ClaimStatus? Status,
    bool Weak,
    bool Content,
    string Origin);
