using System.Diagnostics;
using System.Globalization;
using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary><c>Alaqat.Train parse</c>: learns the dependency parser from trees and measures it.</summary>
static class ParseCommand
{
    const string Usage = "Alaqat.Train parse --train FILES [--other FILES] [--dev FILES] [--vectors FILE] [--out FILE] [--epochs N] [--seed N] [--teachers FILES --models FOLDER --raw FILE --raw-words N]";

    public static int Run(string[] args)
    {
        var options = new VerbOptions(args, Usage);
        var models = Files(options, "model");
        if (models.Length > 0)
            return MeasureModels(models, options);
        var random = new Random(options.Number("seed", 1));
        var trees = Files(options, "train").SelectMany(Treebank.Read).ToList();
        var others = Files(options, "other").SelectMany(Treebank.Read).Select(Treebank.WithoutSubtypes).ToList();
        var dev = Files(options, "dev").Select(Treebank.Read).ToList();
        var hold = options.Number("hold", 0);
        if (hold > 0)
        {
            dev = [trees[^hold..]];
            trees.RemoveRange(trees.Count - hold, hold);
        }

        var silver = Silver(options);
        var style = ParserFeatures.Key('D', "other");
        var vectors = Files(options, "vectors").Select(ReadVectors).FirstOrDefault() ?? [];
        var network = NetworkFactory.Make(trees.Concat(others), silver, [style], vectors, new ParserSizes(), random);
        var sentences = trees.ConvertAll(tree => TrainingSentence.Read(tree, network, 0));
        sentences.AddRange(others.Select(tree => TrainingSentence.Read(tree, network, style)));
        for (var copy = 1; copy < options.Number("gold-copies", 1); copy++)
            sentences.AddRange(trees.Select(tree => TrainingSentence.Read(tree, network, 0)));
        sentences.AddRange(silver.Select(tree => TrainingSentence.Read(tree, network, 0)));
        Report($"{sentences.Count} sentences, {sentences.Sum(s => s.Count)} words, {network.Lexical.Keys.Length} lexical and {network.Grammatical.Keys.Length} grammatical embeddings, {network.Vectors.Keys.Length} vectors, {network.Relations.Length} relations, {network.Dense.Sum(w => w.Length)} weights");
        Train(network, sentences, dev, options, random);
        if (options.Text("out", "") is { Length: > 0 } path)
        {
            using var stream = File.Create(path);
            ParserModelFile.Write(network, stream);
        }

        foreach (var measured in dev)
            Report($"{Measure(new Parser(network), measured, table: true)}");
        return 0;
    }

    static List<ParsedSentence> Silver(VerbOptions options)
    {
        var teachers = Files(options, "teachers");
        if (teachers.Length == 0)
            return [];
        var models = options.Text("models");
        using var segmenter = File.OpenRead(Path.Combine(models, "segmenter.bin"));
        using var tagger = File.OpenRead(Path.Combine(models, "tagger.bin"));
        var engine = new LanguageEngine(WordSegmenter.Load(segmenter), Tagger.Load(tagger));
        var networks = Array.ConvertAll(teachers, path =>
        {
            using var stream = File.OpenRead(path);
            return ParserModelFile.Read(stream);
        });
        var trees = SilverTrees.Make(engine, new ParserEnsemble(networks), options.Text("raw"), options.Number("raw-words", 100_000), options.Number("raw-every", 40));
        Report($"{trees.Count} silver trees");
        return trees;
    }

    static int MeasureModels(string[] models, VerbOptions options)
    {
        foreach (var model in models)
        {
            using var stream = File.OpenRead(model);
            var parser = Parser.Load(stream);
            foreach (var path in Files(options, "dev"))
                Report($"{model} on {path}: {Measure(parser, Treebank.Read(path), table: true)}");
        }

        return 0;
    }

    static void Train(ParserNetwork network, List<TrainingSentence> sentences, List<List<ParsedSentence>> dev, VerbOptions options, Random random)
    {
        var settings = new ParserTrainerOptions(
            Rate: options.Number("rate", 0.002f),
            Dropout: options.Number("dropout", 0.33f),
            LexicalDropout: options.Number("lexical-dropout", 0.25f),
            GrammaticalDropout: options.Number("grammatical-dropout", 0.1f));
        var trainer = new ParserTrainer(network, settings, random);
        var epochs = options.Number("epochs", 20);
        var batchWords = options.Number("batch", 200);
        var order = sentences.ToArray();
        var watch = Stopwatch.StartNew();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var (loss, words) = (0.0, 0);
            for (var start = 0; start < order.Length;)
            {
                var end = start;
                for (var size = 0; end < order.Length && (end == start || size < batchWords); end++)
                    size += order[end].Count;
                var progress = (epoch + ((float)start / order.Length)) / epochs;
                var rate = settings.Rate * Math.Min(1, progress * epochs * 4) * Math.Max(0.02f, 1 - progress);
                loss += trainer.Step(order.AsSpan(start, end - start), rate);
                words += order[start..end].Sum(s => s.Count);
                start = end;
            }

            var measured = dev.Count > 0 && ((epoch + 1) % options.Number("measure", 4) == 0 || epoch + 1 == epochs);
            Report($"epoch {epoch + 1,3} loss {loss / words:F4} {(measured ? string.Join(", ", dev.Select(trees => Measure(new Parser(network), trees, table: false))) : "")} {watch.Elapsed.TotalSeconds:F0} s");
        }
    }

    static string[] Files(VerbOptions options, string name) =>
        options.Text(name, "").Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <returns>Vectors by <see cref="ParserFeatures.Form"/>.</returns>
    static Dictionary<ulong, float[]> ReadVectors(string path)
    {
        using var stream = File.OpenRead(path);
        var words = WordVectors.Load(stream);
        var vectors = new Dictionary<ulong, float[]>();
        for (var row = 0; row < words.Count; row++)
        {
            var vector = new float[words.Size];
            words.CopyTo(row, vector);
            vectors.TryAdd(ParserFeatures.Form(words[row]), vector);
        }

        // The scale of the other embeddings.
        var size = Math.Sqrt(vectors.Values.Average(vector => TensorPrimitives.SumOfSquares<float>(vector) / vector.Length));
        foreach (var vector in vectors.Values)
            TensorPrimitives.Multiply(vector, (float)(0.5 / size), vector);
        return vectors;
    }

    /// <summary>Scores trees whose words the parser gets with the tags they have in the file, and its speed with one thread.</summary>
    static string Measure(Parser parser, List<ParsedSentence> trees, bool table)
    {
        var score = new AttachmentScore();
        var watch = Stopwatch.StartNew();
        foreach (var gold in trees)
            score.Add(gold, parser.Parse(gold.Tagged));
        return string.Create(CultureInfo.InvariantCulture, $"{score} at {score.Words / watch.Elapsed.TotalSeconds:F0} words/s{(table ? "\n" + score.Table() : "")}");
    }

    static void Report(FormattableString line) => Console.Error.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
