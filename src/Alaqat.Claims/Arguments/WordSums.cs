namespace Alaqat.Claims;

/// <summary>
/// What the encodings of a sentence's words add to the hidden layer at each place of a triple, worked out once for a word
/// however many triggers it stands beside. One thread owns it.
/// </summary>
public sealed class WordSums(FeatureNetwork model, SentenceContext context)
{
    static readonly int Places = Enum.GetValues<DensePlace>().Length;

    readonly float[]?[] _sums = new float[]?[context.View.Count * Places];

    /// <summary>Adds what a word says at a place.</summary>
    public void Add(int word, DensePlace place, Span<float> sum)
    {
        ref var known = ref _sums[(word * Places) + (int)place];
        if (known is null)
        {
            known = new float[model.Width];
            model.Add(context.View.Sentence.StateOf(word), place, known);
        }

        System.Numerics.Tensors.TensorPrimitives.Add(known, sum, sum);
    }

    /// <summary>The same for the word that a candidate stands at; nothing for one outside the sentence.</summary>
    public void Add(Mention mention, DensePlace place, Span<float> sum)
    {
        if (mention.Kind != MentionKind.None && mention.Sentence == context.View.Index)
            Add(mention.Head, place, sum);
    }
}
