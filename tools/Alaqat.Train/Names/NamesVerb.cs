using System.Diagnostics;
using System.Globalization;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary><c>names</c>: measures the name tagger on held-out tenths of ANERCorp, then trains it on everything and writes it.</summary>
static class NamesVerb
{
    public const string Usage = "names [--shared ../shared] [--data data] [--models models] [--out models/names.bin|none] [--folds 9|0,1,…|none] [--seed 1] [--epochs N] [--net-epochs N] … | names --model FILE";

    public static int Run(string[] args)
    {
        var options = new VerbOptions(args, Usage);
        var clock = Stopwatch.StartNew();
        void Report(string line) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:0} s  {line}"));

        var sources = new NameSources(options.Text("shared", "../shared"), options.Text("data", "data"), options.Text("models", "models"), Report);
        var anercorp = sources.Corpus(NameCorpus.Anercorp);
        List<NameExample> others = [.. sources.Corpus(NameCorpus.Aqmar), .. sources.Corpus(NameCorpus.WojoodTrain)];
        if (anercorp.Count + others.Count == 0)
        {
            Console.Error.WriteLine("there is nothing to train the name tagger from");
            return 1;
        }

        var run = new NameRun(others, sources.Corpus(NameCorpus.WojoodDev), sources.Lexicon(), sources.Vectors(options.Number("vectors", 30_000)), Training(options), Report);
        if (options.Has("model"))
        {
            run.Measure(anercorp, options.Text("model"));
            return 0;
        }

        var folds = options.Text("folds", "9");
        if (folds != "none" && anercorp.Count >= 10)
            run.Hold([.. folds.Split(',').Select(fold => int.Parse(fold, CultureInfo.InvariantCulture))], anercorp);
        if (options.Text("out", "models/names.bin") is var path && path != "none")
            run.Write(anercorp, path);
        return 0;
    }

    static NameTrainingOptions Training(VerbOptions options)
    {
        var plain = new NameTrainingOptions();
        return plain with
        {
            Seed = options.Number("seed", plain.Seed),
            Epochs = options.Number("epochs", plain.Epochs),
            Rate = options.Number("rate", plain.Rate),
            Decay = options.Number("decay", plain.Decay),
            MinimumCount = options.Number("minimum", plain.MinimumCount),
            Clip = options.Number("clip", plain.Clip),
            Prune = options.Number("prune", plain.Prune),
            Dropout = options.Number("dropout", plain.Dropout),
            WordDropout = options.Number("word-dropout", plain.WordDropout),
            NetworkEpochs = options.Number("net-epochs", plain.NetworkEpochs),
            NetworkRate = options.Number("net-rate", plain.NetworkRate),
            NetworkMinimumCount = options.Number("net-minimum", plain.NetworkMinimumCount),
            Batch = options.Number("batch", plain.Batch),
            FeatureSize = options.Number("feature-size", plain.FeatureSize),
            Hidden = options.Number("hidden", plain.Hidden),
            InputDrop = options.Number("input-drop", plain.InputDrop),
            HiddenDrop = options.Number("hidden-drop", plain.HiddenDrop),
            FormDrop = options.Number("form-drop", plain.FormDrop),
            FeatureDrop = options.Number("feature-drop", plain.FeatureDrop),
        };
    }
}
