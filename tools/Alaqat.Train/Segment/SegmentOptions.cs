using System.Globalization;

namespace Alaqat.Train.Segment;

/// <summary>Options of <c>Alaqat.Train segment</c>.</summary>
sealed record SegmentOptions
{
    /// <summary>Folder that holds treebank, lexicon and news.</summary>
    public string Shared { get; init; } = "../shared";

    public string Model { get; init; } = "models/segmenter.bin";

    /// <summary>Where to write the analysis of the development set, or null.</summary>
    public string? Output { get; init; }

    public int Seed { get; init; } = 20261122;

    public int Epochs { get; init; } = 6;

    /// <summary>Binary logarithm of the number of weights.</summary>
    public int Bits { get; init; } = 20;

    /// <summary>Step of AdaGrad.</summary>
    public float Rate { get; init; } = 0.15f;

    /// <summary>How often the features that name whole words are left out of a training step.</summary>
    public float Dropout { get; init; } = 0.3f;

    /// <summary>Pull of the weights towards zero.</summary>
    public float Decay { get; init; } = 1e-6f;

    /// <summary>More than 0: no model is written, the settings are measured in that many parts of the training sentences.</summary>
    public int Folds { get; init; }

    /// <summary>Only measure the model that is there.</summary>
    public bool Evaluate { get; init; }

    /// <exception cref="FormatException">An option is not known or has no value; the message says which.</exception>
    public static SegmentOptions Parse(IReadOnlyList<string> args)
    {
        var options = new SegmentOptions();
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--evaluate")
            {
                options = options with { Evaluate = true };
                continue;
            }

            if (i + 1 == args.Count)
                throw new FormatException($"{args[i]} needs a value");
            var value = args[++i];
            options = args[i - 1] switch
            {
                "--shared" => options with { Shared = value },
                "--model" => options with { Model = value },
                "--output" => options with { Output = value },
                "--seed" => options with { Seed = int.Parse(value, CultureInfo.InvariantCulture) },
                "--epochs" => options with { Epochs = int.Parse(value, CultureInfo.InvariantCulture) },
                "--folds" => options with { Folds = int.Parse(value, CultureInfo.InvariantCulture) },
                "--bits" => options with { Bits = int.Parse(value, CultureInfo.InvariantCulture) },
                "--rate" => options with { Rate = float.Parse(value, CultureInfo.InvariantCulture) },
                "--dropout" => options with { Dropout = float.Parse(value, CultureInfo.InvariantCulture) },
                "--decay" => options with { Decay = float.Parse(value, CultureInfo.InvariantCulture) },
                _ => throw new FormatException($"unknown option {args[i - 1]}"),
            };
        }

        return options;
    }
}
