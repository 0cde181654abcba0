using System.Diagnostics;
using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary>Runs a <see cref="ParserTrainer"/> over the sentences for a number of epochs, with a rate that rises quickly and falls slowly.</summary>
sealed class ParserFit(ParserNetwork network, IReadOnlyList<TrainingSentence> sentences, List<List<ParsedSentence>> dev, Action<FormattableString> report)
{
    /// <summary>Part of an epoch in which the rate rises.</summary>
    const float Rise = 0.25f;

    const float LeastRate = 0.02f;

    public int Epochs { get; init; } = 20;

    /// <summary>The held-out trees are parsed after each so many epochs.</summary>
    public int Measure { get; init; } = 5;

    /// <summary>Words a step, at least.</summary>
    public int BatchWords { get; init; } = 200;

    public void Run(ParserTrainerOptions options, Random random)
    {
        var trainer = new ParserTrainer(network, options, random);
        var order = sentences.ToArray();
        var words = order.Sum(sentence => sentence.Count);
        var watch = Stopwatch.StartNew();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            for (var start = 0; start < order.Length;)
            {
                var end = start;
                for (var size = 0; end < order.Length && size < BatchWords; end++)
                    size += order[end].Count;
                var progress = epoch + ((float)start / order.Length);
                var rate = options.Rate * Math.Min(1, progress / Rise) * Math.Max(LeastRate, 1 - (progress / Epochs));
                loss += trainer.Step(order.AsSpan(start, end - start), rate);
                start = end;
            }

            var measured = (epoch + 1) % Measure == 0 ? dev : [];
            var scores = measured.Select(trees => AttachmentScore.Of(new Parser(network), trees));
            report($"epoch {epoch + 1,3} loss {loss / words:F4} {string.Join(", ", scores)} {watch.Elapsed.TotalSeconds:F0} s");
        }
    }
}
