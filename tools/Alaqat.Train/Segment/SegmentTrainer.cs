using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>From sentences with known words to a segmenter model.</summary>
static class SegmentTrainer
{
    /// <param name="gold">Sentences with known words; they are learnt as they stand and with ha for ta marbuta.</param>
    /// <param name="counts">News frequencies.</param>
    /// <param name="lexicon">Word classes.</param>
    /// <param name="options">Settings of the learner.</param>
    /// <param name="report">Receives lines of progress.</param>
    public static SegmenterModel Train(Document gold, WordTable counts, WordTable lexicon, SegmentOptions options, Action<string> report)
    {
        var examples = new SegmentExamples(counts, lexicon, options.Size);
        examples.Add(gold);
        examples.Add(Respelling.Ha.Of(gold));
        report($"{examples.All.Count} examples; {examples.Missed.Count} tokens beyond the grammar: {string.Join(", ", examples.Missed.Distinct(StringComparer.Ordinal).Take(8))}");
        var learner = new LogLinearTrainer(options, SegmentationFeatures.LexicalCount);
        var weights = learner.Train(examples.All, (epoch, loss, wrong) => report(FormattableString.Invariant($"epoch {epoch}: loss {loss:F4}, wrong {100 * wrong:F2} %")));
        return new SegmenterModel(weights, counts, lexicon);
    }
}
