namespace Alaqat.Train;

/// <summary>Options of <c>Alaqat.Train segment</c>.</summary>
sealed record SegmentOptions
{
    public const string Usage =
        "segment [--shared ../shared] [--model models/segmenter.bin] [--output dev.conllu] [--folds N] [--epochs N] ... or segment --evaluate models/segmenter.bin";

    /// <summary>Folder that holds treebank, lexicon and news.</summary>
    public required string Shared { get; init; }

    /// <summary>The model to write, or to measure.</summary>
    public required string Model { get; init; }

    /// <summary>Only measure the model that is there.</summary>
    public bool Evaluate { get; init; }

    /// <summary>Where to write the words of the development set, or empty.</summary>
    public string Output { get; init; } = "";

    /// <summary>More than 0: no model is written, the settings are measured in that many parts of the training sentences.</summary>
    public int Folds { get; init; }

    public int Seed { get; init; }

    public int Epochs { get; init; }

    /// <summary>Number of weights, a power of two.</summary>
    public int Size { get; init; }

    /// <summary>Step of AdaGrad.</summary>
    public float Rate { get; init; }

    /// <summary>How often the features that name whole words are left out of a training step.</summary>
    public float Dropout { get; init; }

    /// <summary>Pull of the weights towards zero.</summary>
    public float Decay { get; init; }

    /// <exception cref="ArgumentException">An option has no value.</exception>
    public static SegmentOptions Parse(string[] args)
    {
        var values = new VerbOptions(args, Usage);
        return new SegmentOptions
        {
            Shared = values.Text("shared", "../shared"),
            Evaluate = values.Has("evaluate"),
            Model = values.Text("evaluate", values.Text("model", "models/segmenter.bin")),
            Output = values.Text("output", ""),
            Folds = values.Number("folds", 0),
            Seed = values.Number("seed", 20261122),
            Epochs = values.Number("epochs", 6),
            Size = 1 << values.Number("bits", 20),
            Rate = values.Number("rate", 0.15f),
            Dropout = values.Number("dropout", 0.3f),
            Decay = values.Number("decay", 1e-6f),
        };
    }
}
