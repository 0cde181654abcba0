using System.Diagnostics;
using System.Globalization;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>One call of the trainer: measuring on held-out parts, and the model that is kept.</summary>
sealed class NameRun(List<NameExample> others, List<NameExample> dev, List<NameUnit[]> raw, NameLexicon lexicon, NameVectors vectors, NameTrainingOptions options, Action<string> report)
{
    /// <summary>Trains without the last part of ANERCorp, a run of neighbouring sentences, and scores on it.</summary>
    /// <param name="anercorp">All sentences in the order of the file.</param>
    /// <param name="percent">How much is held out.</param>
    /// <param name="path">Where the model goes that has not seen the part, or null.</param>
    public void Hold(List<NameExample> anercorp, int percent, string? path)
    {
        var start = anercorp.Count - (anercorp.Count * percent / 100);
        var (tagger, bytes) = Train([.. anercorp[..start], .. others], report);
        if (path is not null)
            File.WriteAllBytes(path, bytes);
        Score(tagger, anercorp, percent);
    }

    void Score(NameTagger tagger, List<NameExample> anercorp, int percent)
    {
        var held = anercorp[(anercorp.Count - (anercorp.Count * percent / 100))..];
        if (held.Count > 0)
            report(string.Create(CultureInfo.InvariantCulture, $"last {percent} % of ANERCorp: {NameEvaluation.Line(NameEvaluation.Score(tagger, held))}"));
        report($"Wojood dev: {NameEvaluation.Line(NameEvaluation.Score(tagger, dev))}");
    }

    /// <summary>Scores and times a model that is there.</summary>
    /// <param name="anercorp">All sentences in the order of the file.</param>
    /// <param name="percent">How much of their end the model has not seen.</param>
    /// <param name="path">The model.</param>
    public void Measure(List<NameExample> anercorp, int percent, string path)
    {
        using var file = File.OpenRead(path);
        var tagger = NameTagger.Load(file);
        Score(tagger, anercorp, percent);
        Time(tagger, anercorp.Count > 0 ? anercorp : others);
    }

    /// <summary>Trains on everything but Wojood's development part and writes the model.</summary>
    public void Write(List<NameExample> anercorp, string path)
    {
        var (tagger, bytes) = Train([.. anercorp, .. others], report);
        File.WriteAllBytes(path, bytes);
        report(string.Create(CultureInfo.InvariantCulture, $"{path}: {bytes.Length / 1e6:0.00} MB"));
        Score(tagger, anercorp, percent: 0);
        Time(tagger, anercorp.Count > 0 ? anercorp : others);
    }

    /// <summary>The tagger as it comes back from its file, rounding included.</summary>
    (NameTagger Tagger, byte[] Bytes) Train(List<NameExample> examples, Action<string> progress)
    {
        var file = new MemoryStream();
        NameModelFile.Save(NameTrainer.Train(examples, raw, lexicon, vectors, options, progress), file);
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
