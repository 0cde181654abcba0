using System.Diagnostics;
using System.Globalization;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary><c>names</c>: the name tagger from the name corpora.</summary>
static class NamesVerb
{
    public const string Usage = "names --corpora DIR --clusters clusters.bin --out names.bin [--seed 1] [--epochs 12]";

    public static int Run(string[] args)
    {
        var options = new VerbOptions(args, Usage);
        var clock = Stopwatch.StartNew();
        void Report(string line) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:0.0} s  {line}"));
        var folder = options.Text("corpora");
        var analyser = new NameAnalyser(options.Text("models", "models"));
        Report("segmenter");
        List<NameExample> Load(NameCorpus corpus) => corpus.Read(folder).ConvertAll(sentence => NameExamples.Of(sentence, corpus, analyser));
        var anercorp = Load(NameCorpus.Anercorp);
        var aqmar = Load(NameCorpus.Aqmar);
        var wojood = Load(NameCorpus.WojoodTrain);
        var wojoodDev = Load(NameCorpus.WojoodDev);
        Report($"{anercorp.Count} {aqmar.Count} {wojood.Count} {wojoodDev.Count} sentences");
        var clusters = NameEntries.Empty;
        if (options.Has("clusters"))
        {
            clusters = ClusterEntries(options.Text("clusters"));
        }

        var lists = new NameLists(analyser);
        if (options.Has("lists"))
        {
            lists.ReadCues("data/names/cues.tsv");
            lists.ReadProperNouns("/work/shared/lexicon/camel-morph/MSA-Noun-Prop-LEX.csv.gz");
            foreach (var file in Directory.GetFiles(options.Text("lists"), "*.tsv").Order(StringComparer.Ordinal))
            {
                if (!file.Contains("heads", StringComparison.Ordinal))
                    lists.ReadActors(file);
            }
            Report($"{lists.Count} phrases");
        }

        var lexicon = new NameLexicon(lists.ToEntries(), clusters, NameEntries.Empty);
        var training = new NameTrainingOptions
        {
            Epochs = options.Number("epochs", 12),
            NetworkEpochs = options.Number("netepochs", 8),
            Hidden = options.Number("hidden", 64),
            FeatureSize = options.Number("fsize", 64),
            InputDrop = options.Number("indrop", 0.25f),
            HiddenDrop = options.Number("hdrop", 0.4f),
            FormDrop = options.Number("fdrop", 0.4f),
            Dropout = options.Number("dropout", 0.1f),
            WordDropout = options.Number("worddropout", 0.2f),
            Seed = options.Number("seed", 1),
            Rate = options.Number("rate", 0.1f),
            Decay = options.Number("decay", 0.001f),
            MinimumCount = options.Number("minimum", 2),
            Clip = options.Number("clip", 6f),
            Prune = options.Number("prune", 1f),
        };
        var raw = options.Has("usage") ? Raw(options.Number("usage", 1000000), analyser) : [];
        Report($"{raw.Count} raw paragraphs");
        var folds = options.Text("folds", "9").Split(',').Select(f => int.Parse(f, CultureInfo.InvariantCulture)).ToArray();
        var all = new NameScorer();
        foreach (var fold in folds)
        {
            var from = anercorp.Count * fold / 10;
            var to = anercorp.Count * (fold + 1) / 10;
            var held = anercorp[from..to];
            var train = new List<(NameExample, float)>();
            train.AddRange(anercorp[..from].Concat(anercorp[to..]).Select(e => (e, 1f)));
            train.AddRange(aqmar.Select(e => (e, options.Number("aqmar", 1f))));
            train.AddRange(wojood.Select(e => (e, options.Number("wojood", 1f))));
            train.RemoveAll(e => e.Item2 == 0 || e.Item1.Units.Length == 0);
            var own = lexicon;
            if (options.Has("usage"))
            {
                var context = new NameTrainer(lexicon, training with { Epochs = options.Number("cepochs", 5) }, contextOnly: true);
                context.Train(train, _ => { });
                Report("context model");
                own = new NameLexicon(lexicon.Phrases, lexicon.Clusters, new NameUsage(context, lexicon).Count(raw).ToEntries(options.Number("least", 3)));
                Report($"{own.Usage.Keys.Length} words with usage");
            }

            var model = new NameTrainer(own, training).Train(train, _ => { });
            var memory = new MemoryStream();
            model.Save(memory);
            Report($"fold {fold}: {model.FeatureCount} features, {memory.Length / 1e6:0.00} MB");
            var tagger = new NameTagger(model);
            Report("  ANERCorp held-out  " + Line(Score(tagger, held, all)));
            Report("  Wojood dev         " + Line(Score(tagger, wojoodDev)));
            foreach (var b in Array.Empty<float>())
            {
                tagger.Bias = (int)(-b * model.Scale);
                Report(b + "  ANERCorp held-out  " + Line(Score(tagger, held, null)));
            }

            if (options.Has("vectors"))
            {
                var (network, transitions) = NameTrainer.TrainNetwork(own, Vectors(options.Text("vectors")), training, train, Report);
                foreach (var gain in new[] { 1f, 10f })
                {
                    var mixed = NameModel.Load(new MemoryStream(memory.ToArray()));
                    mixed.Network = network;
                    mixed.NetworkGain = gain * model.Scale;
                    mixed.AddTransitions(transitions);
                    foreach (var b in new[] { 0f })
                    {
                        tagger = new NameTagger(mixed) { Bias = (int)(-b * model.Scale) };
                        Report(gain + " " + b + "  ANERCorp held-out  " + Line(Score(tagger, held)));
                        if (b == 0)
                            Report("  Wojood dev         " + Line(Score(tagger, wojoodDev)));
                    }
                }
            }
        }

        Report("all folds            " + Line(all));
        return 0;
    }

    static List<NameUnit[]> Raw(int limit, NameAnalyser analyser)
    {
        var units = new List<NameUnit[]>();
        var words = 0;
        using var file = File.OpenRead("/work/shared/news/raw.txt.gz");
        using var reader = new StreamReader(new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionMode.Decompress));
        while (words < limit && reader.ReadLine() is { } line)
        {
            if (line.Length < 20)
                continue;
            var paragraph = NameUnits.Of(analyser.Analyse(line));
            words += paragraph.Length;
            units.Add(paragraph);
        }

        return units;
    }

    static NameVectors Vectors(string path)
    {
        using var file = File.OpenRead(path);
        var vectors = WordVectors.Load(file);
        var map = new Dictionary<uint, int>();
        Span<char> buffer = stackalloc char[NameFolding.MaxLength];
        for (var i = 0; i < vectors.Count; i++)
            map.TryAdd(NameHash.Of(buffer[..NameFolding.Fold(vectors.Words[i], buffer)]), i);
        var values = new sbyte[vectors.Count * vectors.Size];
        var scales = new float[vectors.Count];
        Span<float> row = stackalloc float[vectors.Size];
        for (var i = 0; i < vectors.Count; i++)
        {
            vectors.CopyTo(i, row);
            scales[i] = MathF.Abs(System.Numerics.Tensors.TensorPrimitives.MaxMagnitude<float>(row)) / 127;
            for (var k = 0; k < row.Length; k++)
                values[(i * row.Length) + k] = (sbyte)MathF.Round(row[k] / scales[i]);
        }

        return new NameVectors(NameEntries.Of(map), vectors.Size, values, scales);
    }

    static NameEntries ClusterEntries(string path)
    {
        using var file = File.OpenRead(path);
        var clusters = WordClusters.Load(file);
        var map = new Dictionary<uint, int>();
        Span<char> buffer = stackalloc char[NameFolding.MaxLength];
        foreach (var (word, cluster) in clusters.Entries)
            map.TryAdd(NameHash.Of(buffer[..NameFolding.Fold(word, buffer)]), cluster);
        return NameEntries.Of(map);
    }

    static NameScorer Score(NameTagger tagger, List<NameExample> examples, NameScorer? also = null)
    {
        var scorer = new NameScorer();
        var dump = Environment.GetEnvironmentVariable("DUMP") is { } path ? new StreamWriter(path, append: true) : null;
        foreach (var example in examples)
        {
            var found = Array.ConvertAll(tagger.Find(example.Sentence), entity => example.Text.Project(entity, example.Sentence.Segmented));
            scorer.Add(example.Gold, found);
            also?.Add(example.Gold, found);
            string Show(Entity e) => e.Kind + ":" + example.Text[e.FirstWord].Cover(example.Text[e.EndWord - 1]).Of(example.Text.Text);
            foreach (var e in example.Gold.Except(found))
                dump?.WriteLine("MISS " + Show(e) + "\t" + example.Text.Text);
            foreach (var e in found.Except(example.Gold))
                dump?.WriteLine("EXTRA " + Show(e) + "\t" + example.Text.Text);
        }

        dump?.Dispose();

        return scorer;
    }

    static string Line(NameScorer scorer)
    {
        string One(string name, NameScore score) => string.Create(CultureInfo.InvariantCulture, $"{name} P {100 * score.Precision:0.0} R {100 * score.Recall:0.0} F {100 * score.F1:0.00}  ");
        return One("all", scorer.Total()) + string.Concat(Enum.GetValues<EntityKind>().Where(kind => scorer[kind].Gold > 0).Select(kind => One(kind.ToString(), scorer[kind])));
    }
}
