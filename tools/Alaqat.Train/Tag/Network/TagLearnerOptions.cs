namespace Alaqat.Train;

/// <summary>How a tagger's network is trained.</summary>
sealed record TagLearnerOptions
{
    public int FeatureSize { get; init; } = 96;

    public int Hidden { get; init; } = 96;

    public int Levels { get; init; } = 1;

    public int Epochs { get; init; } = 12;

    /// <summary>Sentences in a step.</summary>
    public int Batch { get; init; } = 6;

    public float Rate { get; init; } = 0.002f;

    /// <summary>Share of the inputs left out.</summary>
    public float InputDrop { get; init; } = 0.25f;

    /// <summary>Share of each layer's output left out.</summary>
    public float HiddenDrop { get; init; } = 0.4f;

    /// <summary>Share of the features that name the whole form left out.</summary>
    public float FormDrop { get; init; } = 0.3f;

    /// <summary>Share of the other features left out.</summary>
    public float FeatureDrop { get; init; } = 0.05f;

    /// <summary>Weight of the lemma's error beside the tag's.</summary>
    public float ScriptWeight { get; init; } = 0.3f;

    /// <summary>How often a feature must occur.</summary>
    public int MinFeature { get; init; } = 2;

    /// <summary>Share of the sentences that are respelt as careless writers do.</summary>
    public float Careless { get; init; } = 0.1f;

    public int Seed { get; init; } = 1;
}
