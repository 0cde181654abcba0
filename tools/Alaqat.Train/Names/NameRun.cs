using System.Diagnostics;
using System.Globalization;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>One call of the trainer: measuring on held-out parts, and the model that is kept.</summary>
sealed class NameRun(List<NameExample> others, List<NameExample> dev, NameLexicon lexicon, NameVectors vectors, NameTrainingOptions options, Action<string> report)
{
    const int Parts = 10;

    /// <summary>Trains without each of some tenths (runs of neighbouring sentences) and scores on it.</summary>
    public void Hold(int[] folds, List<NameExample> anercorp)
    {
        var all = new NameScorer();
        foreach (var fold in folds)
        {
            var (start, end) = (anercorp.Count * fold / Parts, anercorp.Count * (fold + 1) / Parts);
            var held = anercorp[start..end];
            var (tagger, _) = Train([.. anercorp[..start], .. anercorp[end..], .. others], _ => { });
            foreach (var example in held)
                NameEvaluation.Add(all, tagger, example);
            report($"without tenth {fold + 1}: ANERCorp  {NameEvaluation.Line(NameEvaluation.Score(tagger, held))}");
            report($"without tenth {fold + 1}: Wojood    {NameEvaluation.Line(NameEvaluation.Score(tagger, dev))}");
        }

        report($"held-out tenths: {NameEvaluation.Line(all)}");
    }

    /// <summary>Scores and times a model that is there.</summary>
    public void Measure(List<NameExample> anercorp, string path)
    {
        using var file = File.OpenRead(path);
        var tagger = NameTagger.Load(file);
        report($"Wojood dev: {NameEvaluation.Line(NameEvaluation.Score(tagger, dev))}");
        Time(tagger, anercorp.Count > 0 ? anercorp : others);
    }

    /// <summary>Trains on everything but Wojood's development part and writes the model.</summary>
    public void Write(List<NameExample> anercorp, string path)
    {
        var (tagger, bytes) = Train([.. anercorp, .. others], report);
        File.WriteAllBytes(path, bytes);
        report(string.Create(CultureInfo.InvariantCulture, $"{path}: {bytes.Length / 1e6:0.00} MB"));
        report($"Wojood dev: {NameEvaluation.Line(NameEvaluation.Score(tagger, dev))}");
        Time(tagger, anercorp.Count > 0 ? anercorp : others);
    }

    /// <summary>The tagger as it comes back from its file, rounding included.</summary>
    (NameTagger Tagger, byte[] Bytes) Train(List<NameExample> examples, Action<string> progress)
    {
        var file = new MemoryStream();
        NameModelFile.Save(NameTrainer.Train(examples, lexicon, vectors, options, progress), file);
        file.Position = 0;
        return (NameTagger.Load(file), file.ToArray());
    }

    /// <summary>Processor time, so that what else runs on the machine does not count.</summary>
    void Time(NameTagger tagger, List<NameExample> examples)
    {
        using var process = Process.GetCurrentProcess();
        var (start, words) = (process.TotalProcessorTime, 0L);
        do
        {
            foreach (var example in examples)
            {
                tagger.Find(example.Sentence);
                words += example.Sentence.Count;
            }

            process.Refresh();
        }
        while ((process.TotalProcessorTime - start).TotalSeconds < 4);
        report(string.Create(CultureInfo.InvariantCulture, $"{words / (process.TotalProcessorTime - start).TotalSeconds:0} words a second on one thread"));
    }
}
