namespace Alaqat.Train;

/// <summary>Options of <c>Alaqat.Train segment</c>.</summary>
sealed record SegmentOptions
{
    public const string Usage =
        "segment [--shared ../shared] [--model models/segmenter.bin] [--output dev.conllu] [--folds N] [--epochs N] ... or segment --evaluate models/segmenter.bin";

    /// <summary>Folder that holds treebank, lexicon and news.</summary>
    public string Shared { get; init; } = "../shared";

    /// <summary>The model to write, or to measure.</summary>
    public string Model { get; init; } = "models/segmenter.bin";

    /// <summary>Only measure the model that is there.</summary>
    public bool Evaluate { get; init; }

    /// <summary>Where to write the words of the development set, or empty.</summary>
    public string Output { get; init; } = "";

    /// <summary>More than 0: no model is written, the settings are measured in that many parts of the training sentences.</summary>
    public int Folds { get; init; }

    public int Seed { get; init; } = 20261122;

    public int Epochs { get; init; } = 6;

    /// <summary>Number of weights, a power of two.</summary>
    public int Size { get; init; } = 1 << 20;

    /// <summary>Step of AdaGrad.</summary>
    public float Rate { get; init; } = 0.15f;

    /// <summary>How often the features that name whole words are left out of a training step.</summary>
    public float Dropout { get; init; } = 0.3f;

    /// <summary>Pull of the weights towards zero.</summary>
    public float Decay { get; init; } = 1e-6f;

    /// <exception cref="ArgumentException">An option has no value.</exception>
    public static SegmentOptions Parse(string[] args)
    {
        var values = new VerbOptions(args, Usage);
        var plain = new SegmentOptions();
        return new SegmentOptions
        {
            Shared = values.Text("shared", plain.Shared),
            Evaluate = values.Has("evaluate"),
            Model = values.Text("evaluate", values.Text("model", plain.Model)),
            Output = values.Text("output", plain.Output),
            Folds = values.Number("folds", plain.Folds),
            Seed = values.Number("seed", plain.Seed),
            Epochs = values.Number("epochs", plain.Epochs),
            Size = values.Number("size", plain.Size),
            Rate = values.Number("rate", plain.Rate),
            Dropout = values.Number("dropout", plain.Dropout),
            Decay = values.Number("decay", plain.Decay),
        };
    }
}
