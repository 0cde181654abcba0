namespace Alaqat.Language;

/// <summary>
/// Finds persons, organisations, places and groups of people by name.
/// A conditional random field labels the surface tokens (BIO); a name covers whole tokens less their clitics.
/// Immutable, shared by threads; never throws because of what a text says; time is linear in the length of the sentence.
/// </summary>
public sealed class NameTagger
{
    /// <summary>Longer sentences (lists, text without full stops) are read in pieces of so many tokens, which bounds memory.</summary>
    const int LongestPiece = 400;

    readonly NameModel _model;

    internal NameTagger(NameModel model) => _model = model;

    /// <exception cref="InvalidDataException">The stream does not hold a whole name model of this version.</exception>
    public static NameTagger Load(Stream stream) => new(NameModelFile.Load(stream));

    public void Save(Stream stream) => NameModelFile.Save(_model, stream);

    /// <summary>The names of a sentence in text order; they do not overlap.</summary>
    public Entity[] Find(TaggedSentence sentence)
    {
        var units = NameUnits.Of(sentence);
        var entities = new List<Entity>();
        for (var start = 0; start < units.Length; start += LongestPiece)
        {
            var piece = units.AsSpan(start, Math.Min(LongestPiece, units.Length - start));
            Collect(piece, Decode(_model.Score(piece), _model.Transitions), entities);
        }

        return [.. entities];
    }

    /// <summary>The best sequence of labels (Viterbi).</summary>
    static byte[] Decode(float[] scores, float[] transitions)
    {
        const int Count = NameLabels.Count;
        var length = scores.Length / Count;
        var from = new byte[scores.Length];
        Span<float> best = stackalloc float[Count];
        Span<float> next = stackalloc float[Count];
        for (var i = 0; i < length; i++)
        {
            for (var label = 0; label < Count; label++)
            {
                next[label] = float.NegativeInfinity;
                if (i == 0 && !NameLabels.IsInside(label))
                    next[label] = transitions[(Count * Count) + label];
                for (var previous = 0; i > 0 && previous < Count; previous++)
                {
                    var score = best[previous] + transitions[(previous * Count) + label];
                    if (score <= next[label] || !NameLabels.MayFollow(previous, label))
                        continue;
                    next[label] = score;
                    from[(i * Count) + label] = (byte)previous;
                }
            }

            next.CopyTo(best);
            FloatSpans.Add(scores.AsSpan(i * Count, Count), best);
        }

        var labels = new byte[length];
        labels[^1] = (byte)FloatSpans.IndexOfMax(best);
        for (var i = length - 1; i > 0; i--)
            labels[i - 1] = from[(i * Count) + labels[i]];
        return labels;
    }

    static void Collect(ReadOnlySpan<NameUnit> units, byte[] labels, List<Entity> entities)
    {
        for (var i = 0; i < labels.Length;)
        {
            var start = i++;
            if (labels[start] == NameLabels.Outside)
                continue;
            while (i < labels.Length && NameLabels.IsInside(labels[i]))
                i++;
            entities.Add(new Entity(units[start].Word, units[i - 1].Word + 1, NameLabels.KindOf(labels[start])));
        }
    }
}
