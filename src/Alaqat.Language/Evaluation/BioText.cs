namespace Alaqat.Language;

/// <summary>
/// A BIO sentence as running text, so that a tagger with its own tokens can be trained and scored on it:
/// spans of the text are projected onto the annotated tokens.
/// </summary>
public sealed class BioText
{
    readonly TextSpan[] _tokens;

    public BioText(BioSentence sentence)
    {
        _tokens = new TextSpan[sentence.Forms.Length];
        var start = 0;
        for (var i = 0; i < _tokens.Length; i++)
        {
            _tokens[i] = new TextSpan(start, start + sentence.Forms[i].Length);
            start = _tokens[i].End + 1;
        }

        Text = string.Join(' ', sentence.Forms);
    }

    /// <summary>The tokens with one space between them.</summary>
    public string Text { get; }

    /// <summary>Where a token stands in <see cref="Text"/>.</summary>
    public TextSpan this[int token] => _tokens[token];

    /// <summary>Index of the token that a position lies in; the space after a token belongs to it.</summary>
    public int TokenAt(int position)
    {
        var low = 0;
        var high = _tokens.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_tokens[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>A name over words of an analysed sentence of <see cref="Text"/>, as a name over the annotated tokens.</summary>
    public Entity Project(Entity entity, SegmentedSentence sentence) =>
        Project(entity, sentence.Words[entity.FirstWord].Span, sentence.Words[entity.EndWord - 1].Span);

    /// <summary>The same, for the words of a sentence that is analysed to the end.</summary>
    public Entity Project(Entity entity, IReadOnlyList<Word> words) =>
        Project(entity, words[entity.FirstWord].Span, words[entity.EndWord - 1].Span);

    Entity Project(Entity entity, TextSpan first, TextSpan last) => new(TokenAt(first.Start), TokenAt(last.End - 1) + 1, entity.Kind);
}
