using System.Globalization;
using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary><c>Alaqat.Train parse</c>: learns the dependency parser from trees and measures it.</summary>
static class ParseCommand
{
    const string Usage = """
        Alaqat.Train parse --train FILES [--other FILES] [--silver FILES] [--vectors FILE] [--out FILE] [--dev FILES] [--seed N] [--epochs N]
        Alaqat.Train parse --teachers MODELS --models FOLDER --raw FILE --out FILE [--raw-words N] [--raw-every N]
        Alaqat.Train parse --model MODELS --dev FILES
        """;

    /// <summary>
    /// Learns from trees (train: our style; other: another style; silver: machine-made), or makes silver trees with
    /// teachers, or measures models. Files are CoNLL-U, several separated by commas.
    /// </summary>
    public static int Run(string[] args)
    {
        var options = new VerbOptions(args, Usage);
        if (Files(options, "model") is { Length: > 0 } models)
            return MeasureModels(models, options);
        if (Files(options, "teachers") is { Length: > 0 } teachers)
            return Label(teachers, options);
        return Learn(options);
    }

    static int Learn(VerbOptions options)
    {
        var random = new Random(options.Number("seed", 1));
        var gold = Files(options, "train").SelectMany(Treebank.Read).ToList();
        var other = Files(options, "other").SelectMany(Treebank.Read).Select(Treebank.WithoutSubtypes).ToList();
        var silver = Files(options, "silver").SelectMany(Treebank.Read).ToList();
        var dev = Files(options, "dev").Select(Treebank.Read).ToList();
        var hold = options.Number("hold", 0);
        if (hold > 0)
        {
            dev = [gold[^hold..]];
            gold.RemoveRange(gold.Count - hold, hold);
        }

        var style = ParserFeatures.Key('D', "other");
        var vectors = Files(options, "vectors").Select(ReadVectors).FirstOrDefault() ?? [];
        var network = NetworkFactory.Make(gold.Concat(other), silver, [style], vectors, new ParserSizes(), random);
        var sentences = new List<TrainingSentence>();
        for (var copy = 0; copy < options.Number("gold-copies", 1); copy++)
            sentences.AddRange(gold.Select(tree => TrainingSentence.Read(tree, network, 0)));
        sentences.AddRange(other.Select(tree => TrainingSentence.Read(tree, network, style)));
        sentences.AddRange(silver.Select(tree => TrainingSentence.Read(tree, network, 0)));
        Report($"{sentences.Count} sentences, {sentences.Sum(s => s.Count)} words, {network.Lexical.Keys.Length} lexical and {network.Grammatical.Keys.Length} grammatical embeddings, {network.Vectors.Keys.Length} vectors, {network.Relations.Length} relations, {network.Dense.Sum(w => w.Length)} weights");
        new ParserFit(network, sentences, dev, Report) { Epochs = options.Number("epochs", 20), Measure = options.Number("measure", 5) }.Run(Settings(options), random);
        if (options.Text("out", "") is { Length: > 0 } path)
        {
            using var stream = File.Create(path);
            ParserModelFile.Write(network, stream);
        }

        foreach (var measured in dev)
            Report($"{AttachmentScore.Of(new Parser(network), measured).Table()}");
        return 0;
    }

    static ParserTrainerOptions Settings(VerbOptions options) => new(
        Rate: options.Number("rate", 0.002f),
        Dropout: options.Number("dropout", 0.33f),
        LexicalDropout: options.Number("lexical-dropout", 0.25f),
        GrammaticalDropout: options.Number("grammatical-dropout", 0.1f));

    /// <summary>Parses raw news with models that exist already, for the next one to learn from.</summary>
    static int Label(string[] teachers, VerbOptions options)
    {
        var models = options.Text("models");
        using var segmenter = File.OpenRead(Path.Combine(models, "segmenter.bin"));
        using var tagger = File.OpenRead(Path.Combine(models, "tagger.bin"));
        var engine = new LanguageEngine(WordSegmenter.Load(segmenter), Tagger.Load(tagger));
        using var raw = File.OpenRead(options.Text("raw"));
        using var writer = new StreamWriter(options.Text("out"));
        var words = SilverTrees.Write(engine, new ParserEnsemble(Array.ConvertAll(teachers, ReadNetwork)), raw, writer, options.Number("raw-words", 150_000), options.Number("raw-every", 40));
        Report($"{words} words");
        return 0;
    }

    static ParserNetwork ReadNetwork(string path)
    {
        using var stream = File.OpenRead(path);
        return ParserModelFile.Read(stream);
    }

    static int MeasureModels(string[] models, VerbOptions options)
    {
        foreach (var model in models)
        {
            foreach (var path in Files(options, "dev"))
                Report($"{model} on {path}: {AttachmentScore.Of(new Parser(ReadNetwork(model)), Treebank.Read(path)).Table()}");
        }

        return 0;
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

    static void Report(FormattableString line) => Console.Error.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
