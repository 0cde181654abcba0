using System.Globalization;
using System.Text;
using System.Text.Json;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary><c>Alaqat.Train claims [--gold FOLDER] [--repo FOLDER] [--seed N] [--epochs N] [--hidden N] [--rate X] [--deep-rate X] [--decay X] [--dropout X] [--sample X] [--least N] [--rows N] [--ensemble N] [--gold-copies N] [--shift X] [--folds N] [--arguments-only] [--news FILE] [--no-extra] [--coverage] [--save] [--trim] [--keep-arguments] [--follow-up]</c>.</summary>
static class ClaimsCommand
{
    public static int Run(string[] args)
    {
        var gold = Option(args, "--gold") ?? Path.Combine("..", "shared", "gold");
        var repo = Option(args, "--repo") ?? ".";
        if (!File.Exists(Path.Combine(gold, "train.units.jsonl")))
        {
            Console.Error.WriteLine($"{gold}: no train.units.jsonl here; the annotated claims are not in the repository, name their folder with --gold");
            return 1;
        }

        var options = new ClaimTrainingOptions();
        options = options with
        {
            Coverage = args.Contains("--coverage"),
            Dump = Option(args, "--dump"),
            Threshold = Number(args, "--threshold", options.Threshold),
            Share = Number(args, "--share", options.Share),
            Shift = Number(args, "--shift", options.Shift),
            Seed = (int)Number(args, "--seed", options.Seed),
            Epochs = (int)Number(args, "--epochs", options.Epochs),
            Hidden = (int)Number(args, "--hidden", options.Hidden),
            Rate = Number(args, "--rate", options.Rate),
            DeepRate = Number(args, "--deep-rate", options.DeepRate),
            Decay = Number(args, "--decay", options.Decay),
            Dropout = Number(args, "--dropout", options.Dropout),
            Sample = Number(args, "--sample", options.Sample),
            LeastCount = (int)Number(args, "--least", options.LeastCount),
            Rows = (int)Number(args, "--rows", options.Rows),
            Ensemble = (int)Number(args, "--ensemble", options.Ensemble),
            GoldCopies = (int)Number(args, "--gold-copies", options.GoldCopies),
            ArgumentsOnly = args.Contains("--arguments-only"),
            Folds = (int)Number(args, "--folds", options.Folds),
        };
        var models = Path.Combine(repo, "models");
        var data = Path.Combine(repo, "data");
        var language = LanguageEngine.Load(name => File.OpenRead(Path.Combine(models, name)));
        var files = Directory.EnumerateFiles(data, "*.tsv", SearchOption.AllDirectories)
            .Select(path => new KnowledgeFile(Path.GetRelativePath(data, path).Replace('\\', '/'), () => File.OpenText(path)))
            .ToList();
        var aliases = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(gold, "aliases.json")))!;
        if (args.Contains("--trim"))
            return Trim(Path.Combine(models, "claims.bin"), Option(args, "--arguments-of"), options);
        var units = GoldReader.Read(gold, "train");
        var news = Option(args, "--news") ?? Path.Combine(gold, "..", "news", "politics.jsonl.gz");
        if (File.Exists(news) && !args.Contains("--no-extra"))
            units.AddRange(GoldReader.ReadStandOff(Path.Combine(repo, "gold"), "extra", news));
        else
            Console.Out.WriteLine("training without the stand-off annotation of gold/, whose texts are absent or left out");
        if (args.Contains("--follow-up"))
        {
            new FollowUpTrainer(language, files, aliases, options).Run(units, Console.Out);
            return 0;
        }

        if (args.Contains("--keep-arguments"))
        {
            using var present = File.OpenRead(Path.Combine(models, "claims.bin"));
            options = options with { Keep = ClaimModel.Load(present) };
        }

        var (model, learned) = new ClaimTrainer(language, files, aliases, options).Train(units, Console.Out);
        if (args.Contains("--save"))
            Save(model, learned, models, data);
        return 0;
    }

    static void Save(ClaimModel model, LearnedCounts learned, string models, string data)
    {
        using (var stream = File.Create(Path.Combine(models, "claims.bin")))
            model.Save(stream);
        var table = new StringBuilder("# Written by 'Alaqat.Train claims'; do not edit. Hand-written frames are in the other files of this folder.\nlemma\tclass\ttype\tcount\tseen\n");
        foreach (var (lemma, wordClass, entry) in learned.Entries().OrderBy(e => e.Lemma, StringComparer.Ordinal).ThenBy(e => e.Class).ThenBy(e => e.Entry.Type))
            table.Append(CultureInfo.InvariantCulture, $"{lemma}\t{wordClass}\t{entry.Type}\t{entry.Count}\t{entry.Seen}\n");
        File.WriteAllText(Path.Combine(data, "frames", "learned.tsv"), table.ToString());
        Console.WriteLine($"wrote {Path.Combine(models, "claims.bin")} and {Path.Combine(data, "frames", "learned.tsv")}");
    }

    /// <summary>Cuts a trained model down to so many features; shifts its scores, gives it another threshold, or the arguments of another model, where one is told.</summary>
    static int Trim(string path, string? argumentsOf, ClaimTrainingOptions options)
    {
        ClaimModel model;
        using (var present = File.OpenRead(path))
            model = ClaimModel.Load(present);
        if (argumentsOf is not null)
        {
            using var other = File.OpenRead(argumentsOf);
            model = model with { Arguments = ClaimModel.Load(other).Arguments };
        }

        using var stream = File.Create(path);
        (model with { Arguments = model.Arguments.Trimmed(options.Rows).Shifted((float)options.Shift), Threshold = options.Threshold > 0 ? (float)options.Threshold : model.Threshold }).Save(stream);
        return 0;
    }

    static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    static double Number(string[] args, string name, double otherwise) =>
        Option(args, name) is { } text ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : otherwise;
}
