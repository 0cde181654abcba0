namespace Alaqat.Train;

/// <summary>How a name model is learnt.</summary>
sealed record NameTrainingOptions
{
    /// <summary>How often the linear part sees every sentence.</summary>
    public int Epochs { get; init; } = 8;

    public int Seed { get; init; } = 1;

    /// <summary>Step of the gradient.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>Pull of the weights towards 0.</summary>
    public float Decay { get; init; } = 0.001f;

    /// <summary>Chance that a feature is left out of a step.</summary>
    public float Dropout { get; init; } = 0.1f;

    /// <summary>Chance that all features that name the word itself are left out of a step, as if the word were unknown.</summary>
    public float WordDropout { get; init; } = 0.2f;

    /// <summary>How often the network sees every sentence.</summary>
    public int NetworkEpochs { get; init; } = 10;

    /// <summary>Features of the network seen less often are left out.</summary>
    public int NetworkMinimumCount { get; init; } = 8;

    /// <summary>Sentences in a step of the network.</summary>
    public int Batch { get; init; } = 6;

    /// <summary>Step of the network at the start; it falls to 3 % of it.</summary>
    public float NetworkRate { get; init; } = 0.002f;

    /// <summary>Numbers for the features of a unit.</summary>
    public int FeatureSize { get; init; } = 48;

    /// <summary>Numbers that each direction of the network keeps.</summary>
    public int Hidden { get; init; } = 96;

    /// <summary>Share of the network's inputs left out.</summary>
    public float InputDrop { get; init; } = 0.25f;

    /// <summary>Share of its states left out.</summary>
    public float HiddenDrop { get; init; } = 0.4f;

    /// <summary>Share of words whose own features are left out.</summary>
    public float FormDrop { get; init; } = 0.5f;

    /// <summary>Share of the other features left out.</summary>
    public float FeatureDrop { get; init; } = 0.1f;

    /// <summary>Features seen less often are left out.</summary>
    public int MinimumCount { get; init; } = 2;

    /// <summary>Weights beyond this are cut, so that the others keep their precision as bytes.</summary>
    public float Clip { get; init; } = 6;

    /// <summary>Weights are rounded to multiples of this, in 1/127 of the largest; few different values compress well.</summary>
    public int WeightStep { get; init; } = 4;

    /// <summary>Features whose largest weight is below this, in 1/127 of the largest, are left out.</summary>
    public float Prune { get; init; } = 4;
}
