namespace Alaqat.Language;

/// <summary>
/// Splits clitics off tokens and restores what they hid, as UD Arabic-PADT does: وللحكومة = و + ل + الحكومة.
/// The grammar proposes the ways to cut a token, a log-linear model with lexicon, frequency and context features
/// chooses one (method: candidate ranking as in MADA, Habash and Rambow 2005, with hashed features).
/// Immutable and safe to share among threads.
/// </summary>
public sealed class WordSegmenter
{
    readonly SegmenterModel _model;

    internal WordSegmenter(SegmenterModel model) => _model = model;

    /// <summary>Reads a model made by <c>Alaqat.Train segment</c>.</summary>
    /// <exception cref="InvalidDataException">The stream is not a segmenter model.</exception>
    public static WordSegmenter Load(Stream stream) => new(SegmenterModel.Read(stream));

    /// <param name="text">The whole text.</param>
    /// <param name="sentence">The sentence, within the text.</param>
    /// <param name="tokens">Its tokens in order, as <see cref="Tokenizer"/> finds them.</param>
    public SegmentedSentence Segment(string text, TextSpan sentence, IReadOnlyList<TextSpan> tokens)
    {
        var bare = new BareSentence(text, tokens);
        var choice = new PatternChoice(_model);
        var words = new List<Segment>(tokens.Count + (tokens.Count / 4));
        var result = new Token[tokens.Count];
        for (var t = 0; t < result.Length; t++)
        {
            var first = words.Count;
            if (Characters.KindOf(text[tokens[t].Start]) != CharacterKind.Arabic || bare.Key(t).IsEmpty)
                words.Add(new Segment(tokens[t], ArabicNormalizer.Bare(text.AsSpan(tokens[t].Start, tokens[t].Length)), t));
            else
                TokenCutter.Cut(tokens[t], t, bare.Bare(t), bare.Origins(t), choice.Best(bare, t), words);
            var spaced = t + 1 == tokens.Count ? FollowedBySpace(text, sentence.End) : HasSpace(text, tokens[t].End, tokens[t + 1].Start);
            result[t] = new Token(tokens[t], first, words.Count - first, spaced);
        }

        return new SegmentedSentence(sentence, result, [.. words]);
    }

    static bool FollowedBySpace(string text, int end) => end >= text.Length || Characters.KindOf(text[end]) is CharacterKind.Space or CharacterKind.Invisible;

    static bool HasSpace(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Characters.KindOf(text[i]) == CharacterKind.Space || text[i] == Characters.ZeroWidthSpace)
                return true;
        }

        return false;
    }
}
