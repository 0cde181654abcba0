using Alaqat.Language;

namespace Alaqat.Train;

/// <summary><c>Alaqat.Train segment</c>: trains the word segmenter and measures it on the development set.</summary>
static class SegmentCommand
{
    /// <summary>Spellings rarer than this in news are not kept.</summary>
    const int LeastCount = 3;

    public static int Run(string[] args)
    {
        try
        {
            var options = SegmentOptions.Parse(args);
            var data = new SegmentData(options.Shared);
            if (!options.Evaluate && !Train(options, data))
                return 0;
            using var stream = File.OpenRead(options.Model);
            SegmentReport.Print(WordSegmenter.Load(stream), data.Dev, options.Output);
            return 0;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or IOException or InvalidDataException)
        {
            Console.Error.WriteLine($"segment: {e.Message}");
            return 1;
        }
    }

    /// <returns>Whether a model was written.</returns>
    static bool Train(SegmentOptions options, SegmentData data)
    {
        Console.WriteLine("counting news");
        var news = NewsCounts.Read(data.News);
        var counts = NewsCounts.Table(news, LeastCount);
        Console.WriteLine($"{news.Count} spellings; reading the lexicon");
        var classes = CamelLexicon.Read(data, news);
        var lexicon = WordTable.Build([.. classes.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (StringHash.Of(entry.Key), (byte)entry.Value))]);
        Console.WriteLine($"{classes.Count} spellings with classes; making examples");
        var gold = GoldSentences.Read(data);
        if (options.Folds > 0)
        {
            CrossValidation.Run(gold, options, counts, lexicon);
            return false;
        }

        var model = SegmentTrainer.Train(gold, counts, lexicon, options, Console.WriteLine);
        using var stream = File.Create(options.Model);
        model.Write(stream);
        Console.WriteLine($"{options.Model}: {stream.Length} bytes");
        return true;
    }
}
