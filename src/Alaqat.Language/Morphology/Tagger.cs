namespace Alaqat.Language;

/// <summary>
/// Gives each syntactic word its part of speech, features and lemma, in the manner of UD Arabic-PADT.
/// Immutable, shared by threads. Never throws because of what a text says.
/// </summary>
public sealed class Tagger
{
    internal Tagger(TaggerNetwork network, TagSet tags, Lemmatiser lemmatiser)
    {
        Network = network;
        Tags = tags;
        Lemmatiser = lemmatiser;
    }

    internal TaggerNetwork Network { get; }

    internal TagSet Tags { get; }

    internal Lemmatiser Lemmatiser { get; }

    /// <exception cref="InvalidDataException">The stream does not hold a tagger of this version.</exception>
    public static Tagger Load(Stream stream) => TaggerFile.Load(stream);

    public void Save(Stream stream) => TaggerFile.Save(this, stream);

    public TaggedSentence Tag(SegmentedSentence sentence)
    {
        var length = sentence.Words.Length;
        var result = new Morphology[length];
        var guesses = new Morphology[length];
        if (length == 0)
            return new TaggedSentence(sentence, result);
        var x = new float[length * Network.InputSize];
        Network.Embed(sentence, x);
        var states = Network.Read(x, length);
        var scores = new float[length * Network.Tags.Padded];
        Network.Tags.Score(states, length, scores);
        for (var t = 0; t < length; t++)
        {
            var word = t;
            var row = scores.AsSpan(t * Network.Tags.Padded, Network.Tags.Count);
            var (upos, features) = Tags.Tags[FloatSpans.IndexOfMax(row)];
            result[t] = new Morphology(upos, features, Lemmatiser.Choose(sentence.Words[t].Form, upos, () => Scripts(states, x, word)));
            guesses[t] = upos == Upos.X ? Guess(sentence, t, row, () => Scripts(states, x, word)) : result[t];
        }

        return new TaggedSentence(sentence, result) { Guesses = guesses };
    }

    /// <summary>The best analysis of a word that the treebank would leave without one.</summary>
    Morphology Guess(SegmentedSentence sentence, int word, ReadOnlySpan<float> row, Func<float[]> scripts)
    {
        var token = sentence.Tokens[sentence.Words[word].Token];
        var enclitic = token.WordCount > 1 && word == token.FirstWord + token.WordCount - 1 && sentence.Words[word].Form.Length < 4;
        var best = -1;
        for (var tag = 0; tag < row.Length; tag++)
        {
            if (MayGuess(Tags.Tags[tag].Upos, enclitic) && (best < 0 || row[tag] > row[best]))
                best = tag;
        }

        if (best < 0 || !char.IsLetter(sentence.Words[word].Form.AsSpan() is [var first, ..] ? first : ' '))
            return new Morphology(Upos.X, "_", sentence.Words[word].Form);
        var (upos, features) = Tags.Tags[best];
        return new Morphology(upos, features, Lemmatiser.Choose(sentence.Words[word].Form, upos, scripts));
    }

    /// <summary>A word without an analysis is of an open class, or a pronoun suffix.</summary>
    static bool MayGuess(Upos upos, bool enclitic) => upos is Upos.NOUN or Upos.VERB or Upos.ADJ || (enclitic && upos == Upos.PRON);

    float[] Scripts(float[] states, float[] x, int word)
    {
        var both = new float[Network.Width + Network.InputSize];
        states.AsSpan(word * Network.Width, Network.Width).CopyTo(both);
        x.AsSpan(word * Network.InputSize, Network.InputSize).CopyTo(both.AsSpan(Network.Width));
        var scores = new float[Network.Scripts.Padded];
        Network.Scripts.Score(both, 1, scores);
        return scores[..Network.Scripts.Count];
    }
}
