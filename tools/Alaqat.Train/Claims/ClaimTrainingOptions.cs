namespace Alaqat.Train;

/// <summary>Settings of the claims trainer; each has a command line option of its name.</summary>
sealed record ClaimTrainingOptions
{
    public int Seed { get; init; } = 1;

    public int Epochs { get; init; } = 6;

    public double Alpha { get; init; } = 0.06;

    public double L1 { get; init; } = 0.3;

    public double L2 { get; init; } = 3;

    /// <summary>Whether to say which gold claims no candidate reaches.</summary>
    public bool Coverage { get; init; }

    public int Folds { get; init; } = 5;
}
