using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>
/// A feature for the set that a text was annotated in. Annotators differ in how many claims, reasons and goals they see; with it
/// that is learnt apart, and the engine codes as the gold does (the intercepts of Daumé III 2007, "Frustratingly easy domain
/// adaptation"; copies of all features, as there, were tried and fell behind).
/// </summary>
static class AnnotationSet
{
    /// <summary>The hash of the feature in texts of the gold.</summary>
    public static ulong Gold { get; } = FeatureName.HashOf("set=" + TriggerFeatures.GoldSet);

    /// <summary>The name of a text's set: the letter of its draw, or the gold's.</summary>
    public static string Of(GoldUnit unit) => unit.Extra ? unit.Id[..1] : TriggerFeatures.GoldSet;

    public static void Add(FeatureVector features, GoldUnit unit) => features.Add($"set={Of(unit)}");
}
