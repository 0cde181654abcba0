using Alaqat.Language;

namespace Alaqat.Train.Segment;

/// <summary>Measures a segmenter from raw text, one sentence a line.</summary>
static class SegmentReport
{
    public static void Print(WordSegmenter segmenter, string goldPath, string? output)
    {
        Document gold;
        using (var reader = new StreamReader(goldPath))
            gold = ConlluReader.Read(reader, goldPath);
        var text = string.Join('\n', gold.Sentences.Select(sentence => sentence.Span.Of(gold.Text)));
        var engine = new LanguageEngine(segmenter);
        var document = engine.Analyze(text, SplitMode.Lines);
        using var system = new StringWriter();
        ConlluWriter.Write(system, document);
        if (output is not null)
            File.WriteAllText(output, system.ToString());
        using var goldReader = new StreamReader(goldPath);
        using var systemReader = new StringReader(system.ToString());
        Console.WriteLine($"{Path.GetFileName(goldPath)}: words {ConlluScores.Format(ConlluScorer.Score(goldReader, systemReader).WordsF1)} from raw text");
        Speed(engine, text);
    }

    static void Speed(LanguageEngine engine, string text)
    {
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var runs = 0;
        for (; watch.ElapsedMilliseconds < 1500; runs++)
            engine.Segment(text, SplitMode.Lines);
        Console.WriteLine(FormattableString.Invariant($"{runs * words / watch.Elapsed.TotalSeconds:F0} white-space words a second, one thread"));
    }
}
