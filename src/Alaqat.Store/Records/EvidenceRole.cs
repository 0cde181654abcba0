namespace Alaqat.Store;

/// <summary>What a span of evidence is to its claim, as the store writes it.</summary>
static class EvidenceRole
{
    public const string Trigger = "trigger";
    public const string Source = "source";
    public const string Target = "target";
    public const string Holder = "holder";
    public const string Reason = "reason";
    public const string Goal = "goal";
}
