using System.Diagnostics;
using System.Globalization;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary><c>tag</c>: trains the tagger and lemmatiser, tags a treebank with it, or jackknifes.</summary>
static class TagVerb
{
    public const string Usage =
        "tag --train A.conllu [--morph B.conllu] --vectors vectors.bin --shared DIR (--out tagger.bin [--dev C.conllu] | --jackknife FOLDS --out FILE.conllu | --cross FOLDS) [--epochs N] ... " +
        "or tag --model tagger.bin --dev C.conllu [--tagged FILE.conllu]";

    public static int Run(string[] args)
    {
        var options = new VerbOptions(args, Usage);
        var clock = Stopwatch.StartNew();
        if (options.Has("model"))
        {
            using var file = File.OpenRead(options.Text("model"));
            Evaluate(Tagger.Load(file), options);
            return 0;
        }

        var knowledge = WordKnowledge.Load(options.Text("vectors"), options.Text("shared"));
        var learner = Learner(options);
        var treebank = TagData.Read(options.Text("train"));
        var morph = options.Has("morph") ? TagData.Read(options.Text("morph")).Sentences : [];
        if (options.Has("jackknife") || options.Has("cross"))
        {
            Jackknife.Run(treebank, morph, knowledge, learner, options, Report);
            return 0;
        }

        var known = treebank.Sentences.Select(TagData.Key).ToHashSet(StringComparer.Ordinal);
        var tagger = TaggerTrainer.Train([.. treebank.Sentences, .. morph.Where(sentence => !known.Contains(TagData.Key(sentence)))], knowledge, learner, Report);
        using (var file = File.Create(options.Text("out")))
            tagger.Save(file);
        if (options.Has("dev"))
        {
            using var file = File.OpenRead(options.Text("out"));
            Evaluate(Tagger.Load(file), options);
        }

        return 0;

        void Report(string line) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:0} s  {line}"));
    }

    static void Evaluate(Tagger tagger, VerbOptions options)
    {
        var document = TagData.Read(options.Text("dev"));
        var input = document.Sentences.Select(TagData.Segmented).ToArray();
        var tagged = input.Select(tagger.Tag).ToArray();
        // Processor time, so that the figure holds on a busy machine; it counts the compiler's and the collector's threads too.
        var before = Environment.CpuUsage.TotalTime;
        var rounds = 0;
        for (; Environment.CpuUsage.TotalTime - before < TimeSpan.FromSeconds(3); rounds++)
        {
            foreach (var sentence in input)
                tagger.Tag(sentence);
        }

        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        Console.WriteLine(TagScore.Of(document.Sentences.Zip(tagged)));
        Console.WriteLine($"respelt: {TagScore.Of(document.Sentences.Zip(input.Select(sentence => tagger.Tag(CarelessSpelling.Of(sentence)))))}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rounds * input.Sum(sentence => sentence.Words.Length) / seconds:0} words in a second of processor time"));
        if (!options.Has("tagged"))
            return;
        using var writer = File.CreateText(options.Text("tagged"));
        for (var i = 0; i < tagged.Length; i++)
            TaggedConllu.Write(writer, document, document.Sentences[i], tagged[i]);
    }

    static TagLearnerOptions Learner(VerbOptions options)
    {
        var plain = new TagLearnerOptions();
        return new TagLearnerOptions
        {
            FeatureSize = options.Number("features", plain.FeatureSize),
            Hidden = options.Number("hidden", plain.Hidden),
            Levels = options.Number("levels", plain.Levels),
            Epochs = options.Number("epochs", plain.Epochs),
            Batch = options.Number("batch", plain.Batch),
            Rate = options.Number("rate", plain.Rate),
            InputDrop = options.Number("input-drop", plain.InputDrop),
            HiddenDrop = options.Number("hidden-drop", plain.HiddenDrop),
            FormDrop = options.Number("form-drop", plain.FormDrop),
            FeatureDrop = options.Number("feature-drop", plain.FeatureDrop),
            ScriptWeight = options.Number("script-weight", plain.ScriptWeight),
            MinFeature = options.Number("min-feature", plain.MinFeature),
            Careless = options.Number("careless", plain.Careless),
            Seed = options.Number("seed", plain.Seed),
        };
    }
}
