using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Measures a segmenter from raw text, one sentence a line: as it stands and respelled.</summary>
static class SegmentReport
{
    public static void Print(WordSegmenter segmenter, string goldPath, string output)
    {
        Document gold;
        using (var reader = new StreamReader(goldPath))
            gold = ConlluReader.Read(reader, goldPath);
        var engine = new LanguageEngine(segmenter);
        Console.WriteLine($"{Path.GetFileName(goldPath)}: words {Score(engine, gold, output)} from raw text");
        foreach (var respelling in Respelling.All)
            Console.WriteLine($"  {respelling.Name}: words {Score(engine, respelling.Of(gold), "")}");
        Speed(engine, Lines(gold));
    }

    static string Score(LanguageEngine engine, Document gold, string output)
    {
        using var system = new StringWriter();
        ConlluWriter.Write(system, engine.Analyze(Lines(gold), SplitMode.Lines));
        if (output.Length > 0)
            File.WriteAllText(output, system.ToString());
        using var right = new StringWriter();
        ConlluWriter.Write(right, gold);
        using var goldReader = new StringReader(right.ToString());
        using var systemReader = new StringReader(system.ToString());
        return ConlluScores.Format(ConlluScorer.Score(goldReader, systemReader).WordsF1);
    }

    static string Lines(Document document) => string.Join('\n', document.Sentences.Select(sentence => sentence.Span.Of(document.Text)));

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
