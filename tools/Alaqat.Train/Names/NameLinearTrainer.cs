using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Makes the linear part of a name model.</summary>
sealed class NameLinearTrainer(NameLexicon lexicon, NameTrainingOptions options)
{
    const int Labels = NameLabels.Count;

    public (NameWeights Weights, float Scale, float[] Transitions) Train(IReadOnlyList<NameLesson> examples, Action<string> report)
    {
        var builder = new NameSequenceBuilder(lexicon, options.MinimumCount);
        var sequences = builder.Build(examples);
        report($"{examples.Count} sentences, {builder.Ids.Count} features");
        var crf = new NameCrf(builder.Ids.Count, options);
        var weights = new float[crf.Weights.Length];
        var transitions = new float[crf.Transitions.Length];
        var averaged = 0;
        var dice = new Dice((ulong)options.Seed);
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            dice.Shuffle(sequences.AsSpan());
            var likelihood = 0.0;
            foreach (var sequence in sequences)
                likelihood += crf.Learn(sequence);
            report(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"epoch {epoch} of {options.Epochs}: log-likelihood {likelihood:0}"));
            // The mean over the later epochs is steadier than the last step.
            if (epoch * 2 <= options.Epochs)
                continue;
            averaged++;
            TensorPrimitives.Add(weights, crf.Weights, weights);
            TensorPrimitives.Add(transitions, crf.Transitions, transitions);
        }

        TensorPrimitives.Divide(weights, averaged, weights);
        TensorPrimitives.Divide(transitions, averaged, transitions);
        var scale = 127 / Math.Min(Math.Abs(TensorPrimitives.MaxMagnitude<float>(weights)), options.Clip);
        return (Round(builder.Ids, weights, scale), scale, transitions);
    }

    NameWeights Round(IReadOnlyDictionary<uint, int> ids, float[] weights, float scale)
    {
        var kept = ids.Where(pair => Math.Abs(TensorPrimitives.MaxMagnitude<float>(weights.AsSpan(pair.Value * Labels, Labels))) * scale >= options.Prune)
            .OrderBy(pair => pair.Key).ToArray();
        var rows = new sbyte[kept.Length * NameWeights.RowSize];
        for (var r = 0; r < kept.Length; r++)
        {
            for (var label = 0; label < Labels; label++)
                rows[(r * NameWeights.RowSize) + label] = Byte(weights[(kept[r].Value * Labels) + label] * scale);
        }

        return new NameWeights(Array.ConvertAll(kept, pair => pair.Key), rows);
    }

    sbyte Byte(float weight)
    {
        var most = 127 / options.WeightStep;
        return (sbyte)(Math.Clamp((int)MathF.Round(weight / options.WeightStep), -most, most) * options.WeightStep);
    }
}
