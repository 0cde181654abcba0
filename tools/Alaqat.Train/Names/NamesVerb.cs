using System.Diagnostics;
using System.Globalization;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary><c>names</c>: trains the name tagger on everything and writes it, or, with <c>--hold</c>, without the end of ANERCorp and scores it there.</summary>
static class NamesVerb
{
    public const string Usage = "names [--shared ../shared] [--data data] [--models models] [--out models/names.bin] [--hold PERCENT] [--raw WORDS] [--seed 1] [--epochs N] [--net-epochs N] … | names --model FILE [--hold PERCENT]";

    public static int Run(string[] args)
    {
        var options = new VerbOptions(args, Usage);
        var clock = Stopwatch.StartNew();
        void Report(string line) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:0} s  {line}"));

        var sources = new NameSources(options.Text("shared", "../shared"), options.Text("data", "data"), options.Text("models", "models"), Report);
        var lexicon = sources.Lexicon();
        var anercorp = sources.Corpus(NameCorpus.Anercorp);
        List<NameExample> others = [.. sources.Corpus(NameCorpus.Aqmar), .. sources.Corpus(NameCorpus.WojoodTrain)];
        if (anercorp.Count + others.Count == 0)
        {
            Console.Error.WriteLine("there is nothing to train the name tagger from");
            return 1;
        }

        var run = new NameRun(others, sources.Corpus(NameCorpus.WojoodDev), sources.Raw(options.Has("model") ? 0 : options.Number("raw", 1_000_000)), lexicon, sources.Vectors(options.Number("vectors", 30_000)), Training(options), Report);
        var percent = options.Number("hold", 0);
        if (options.Has("model"))
            run.Measure(anercorp, percent, options.Text("model"));
        else if (percent > 0)
            run.Hold(anercorp, percent, options.Has("out") ? options.Text("out") : null);
        else
            run.Write(anercorp, options.Text("out", "models/names.bin"));
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
            WeightStep = options.Number("weight-step", plain.WeightStep),
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
