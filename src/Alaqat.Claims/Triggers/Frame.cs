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
    string Origin)
{
    /// <summary>Whether the words carry the type only under a negation, which is then part of the expression (لم يسمح).</summary>
    public bool Negated { get; init; }

    /// <summary>Whether its first word is a noun or participle made from a verb, so that no verb is meant (عارض of عرض).</summary>
    public bool Nominal { get; init; }

    /// <summary>How many words it asks for; of several frames on one word the largest is meant.</summary>
    public int Size => Words.Length + (Negated ? 1 : 0);
}
