namespace Alaqat.Train;

/// <summary>Settings of the claims trainer; each has a command line option of its name.</summary>
sealed record ClaimTrainingOptions
{
    public int Seed { get; init; } = 1;

    public int Epochs { get; init; } = 6;

    /// <summary>Numbers in the hidden layer; 0 trains a linear model.</summary>
    public int Hidden { get; init; } = 24;

    /// <summary>AdaGrad's step of the linear weights.</summary>
    public double Rate { get; init; } = 0.05;

    /// <summary>The step of the hidden layer, as a share of <see cref="Rate"/>.</summary>
    public double DeepRate { get; init; } = 0.3;

    /// <summary>Pull of every parameter toward zero.</summary>
    public double Decay { get; init; } = 1e-4;

    /// <summary>Share of hidden numbers left out in each step.</summary>
    public double Dropout { get; init; } = 0.3;

    /// <summary>Share of the wrong triples that an epoch looks at.</summary>
    public double Sample { get; init; } = 0.1;

    /// <summary>In how many places a feature must occur.</summary>
    public int LeastCount { get; init; } = 60;

    /// <summary>How often each epoch sees a text of the gold, which our own annotation follows but does not equal.</summary>
    public int GoldCopies { get; init; } = 1;

    /// <summary>A model whose argument network and threshold are kept, so that only the decisions after it are trained.</summary>
    public Alaqat.Claims.ClaimModel? Keep { get; init; }

    /// <summary>Whether to say which gold claims no candidate reaches.</summary>
    public bool Coverage { get; init; }

    /// <summary>How many features the argument network may keep; the file grows with them.</summary>
    public int Rows { get; init; } = 145_000;

    /// <summary>How many networks are trained from different beginnings; their mean score decides.</summary>
    public int Ensemble { get; init; } = 3;

    /// <summary>Whether to stop after the arguments, for experiments on them.</summary>
    public bool ArgumentsOnly { get; init; }

    /// <summary>Where to write every triple that cross-validation scored, with its words and the gold; null writes nothing.</summary>
    public string? Dump { get; init; }

    /// <summary>Share of the texts that cross-validation learns from, for a learning curve.</summary>
    public double Share { get; init; } = 1;

    /// <summary>Logits that are added to every score in the end, so that claims of a confidence are right as often as it says (calibration in the large; on <c>dev</c>).</summary>
    public double Shift { get; init; }

    /// <summary>A threshold that was found before; 0 finds it by cross-validation.</summary>
    public double Threshold { get; init; }

    public int Folds { get; init; } = 3;
}
