using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Measures settings on the training sentences themselves: trains on all but one part, counts wrong cuts on that part.</summary>
static class CrossValidation
{
    /// <summary>Neighbouring sentences, which are mostly of one document, stay in one part.</summary>
    const int Block = 40;

    public static void Run(Document gold, SegmentOptions options, WordTable counts, WordTable lexicon)
    {
        var (wrong, respelled, total) = (0, 0, 0);
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var inside = gold.Sentences.Where((_, i) => i / Block % options.Folds == fold).ToArray();
            var outside = gold.Sentences.Where((_, i) => i / Block % options.Folds != fold).ToArray();
            var weights = SegmentTrainer.Train(gold with { Sentences = outside }, counts, lexicon, options, static _ => { }).Weights;
            var test = new SegmentExamples(counts, lexicon, options.Size);
            test.Add(gold with { Sentences = inside });
            var careless = new SegmentExamples(counts, lexicon, options.Size);
            careless.Add(Respelling.Ha.Of(gold with { Sentences = inside }));
            wrong += test.All.Count(example => Best(example, weights) != example.Gold);
            respelled += careless.All.Count(example => Best(example, weights) != example.Gold);
            total += inside.Sum(sentence => sentence.Tokens.Length);
        }

        Console.WriteLine(FormattableString.Invariant($"{options.Folds} parts: {100.0 * wrong / total:F3} % of {total} tokens cut wrongly; {100.0 * respelled / total:F3} % with ha for ta marbuta"));
    }

    static int Best(SegmentExample example, short[] weights)
    {
        var (best, bestScore) = (0, int.MinValue);
        for (var c = 0; c < example.Candidates.Length; c++)
        {
            var score = example.Candidates[c].Sum(feature => weights[feature]);
            if (score > bestScore)
                (best, bestScore) = (c, score);
        }

        return best;
    }
}
