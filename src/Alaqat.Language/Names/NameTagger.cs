using System.Runtime.Intrinsics;

namespace Alaqat.Language;

/// <summary>
/// Finds persons, organisations, places and groups of people by name.
/// A conditional random field labels the surface tokens (BIO); a name covers whole tokens less their clitics.
/// Immutable, shared by threads; time is linear in the length of the sentence.
/// </summary>
public sealed class NameTagger
{
    readonly NameModel _model;

    internal int Bias { get; set; }

    internal NameTagger(NameModel model) => _model = model;

    /// <exception cref="InvalidDataException">The stream does not hold a name model, or one of another version.</exception>
    /// <exception cref="EndOfStreamException">The model is cut short.</exception>
    public static NameTagger Load(Stream stream) => new(NameModel.Load(stream));

    /// <summary>The names of a sentence in text order; they do not overlap.</summary>
    public Entity[] Find(TaggedSentence sentence)
    {
        var units = NameUnits.Of(sentence);
        return units.Length == 0 ? [] : Entities(units, Label(units));
    }

    /// <summary>The best sequence of labels, one for each unit (Viterbi).</summary>
    internal byte[] Label(ReadOnlySpan<NameUnit> units)
    {
        const int Count = NameLabels.Count;
        var evidence = _model.Lexicon.Look(units);
        var network = _model.Network?.Score(units, evidence);
        Span<int> scores = stackalloc int[Count];
        var from = new byte[units.Length * Count];
        Span<uint> features = stackalloc uint[NameFeatures.MaxCount];
        Span<int> best = stackalloc int[Count];
        Span<int> next = stackalloc int[Count];
        for (var i = 0; i < units.Length; i++)
        {
            var sparse = _model.Score(features[..NameFeatures.Extract(units, evidence, i, features)]);
            for (var label = 0; label < Count; label++)
                scores[label] = sparse[label] + (network is null ? 0 : (int)(network[(i * 16) + label] * _model.NetworkGain)) + (label == 0 ? Bias : 0);
            for (var label = 0; label < Count; label++)
            {
                next[label] = int.MinValue / 2;
                if (i == 0)
                {
                    if (!NameLabels.IsInside(label))
                        next[label] = _model.Transition(Count, label) + scores[label];
                    continue;
                }

                for (var previous = 0; previous < Count; previous++)
                {
                    if (!NameLabels.MayFollow(previous, label))
                        continue;
                    var score = best[previous] + _model.Transition(previous, label) + scores[label];
                    if (score > next[label])
                    {
                        next[label] = score;
                        from[(i * Count) + label] = (byte)previous;
                    }
                }
            }

            // Only differences matter; without this the sums of a very long sentence would overflow.
            var top = System.Numerics.Tensors.TensorPrimitives.Max<int>(next);
            for (var label = 0; label < Count; label++)
                best[label] = Math.Max(next[label] - top, int.MinValue / 4);
        }

        return Trace(from, best, units.Length);
    }

    static byte[] Trace(byte[] from, ReadOnlySpan<int> best, int length)
    {
        var labels = new byte[length];
        labels[^1] = (byte)System.Numerics.Tensors.TensorPrimitives.IndexOfMax(best);
        for (var i = length - 1; i > 0; i--)
            labels[i - 1] = from[(i * NameLabels.Count) + labels[i]];
        return labels;
    }

    static Entity[] Entities(NameUnit[] units, byte[] labels)
    {
        var entities = new List<Entity>();
        for (var i = 0; i < labels.Length;)
        {
            var start = i++;
            if (labels[start] == NameLabels.Outside)
                continue;
            while (i < labels.Length && NameLabels.IsInside(labels[i]))
                i++;
            entities.Add(new Entity(units[start].Word, units[i - 1].Word + 1, NameLabels.KindOf(labels[start])));
        }

        return [.. entities];
    }
}
