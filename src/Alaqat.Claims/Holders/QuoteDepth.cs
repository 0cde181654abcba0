namespace Alaqat.Claims;

/// <summary>Whether each word stands inside quotation marks; quotations may run over sentences, so the state is carried.</summary>
public sealed class QuoteDepth
{
    /// <summary>The opening of a word outside all quotations.</summary>
    public const int Outside = -2;

    /// <summary>The opening of a quotation that an earlier sentence opened.</summary>
    public const int Earlier = -1;

    readonly int[] _opening;

    /// <param name="view">The sentence.</param>
    /// <param name="open">Whether a quotation was open at the end of the sentence before.</param>
    public QuoteDepth(SentenceView view, bool open)
    {
        _opening = new int[view.Count];
        OpenAtStart = open;
        var opening = open ? Earlier : Outside;
        for (var i = 0; i < view.Count; i++)
        {
            _opening[i] = Outside;
            switch (view.Forms[i])
            {
                case "\u00AB" or "\u201C":
                    opening = i;
                    break;
                case "\u00BB" or "\u201D":
                    opening = Outside;
                    break;
                case "\"":
                    opening = opening == Outside ? i : Outside;
                    break;
                default:
                    _opening[i] = opening;
                    break;
            }
        }

        OpenAtEnd = opening != Outside;
    }

    public bool OpenAtStart { get; }

    public bool OpenAtEnd { get; }

    public bool this[int word] => _opening[word] != Outside;

    /// <summary>The word that opens the quotation around a word, <see cref="Earlier"/> or <see cref="Outside"/>.</summary>
    public int OpeningOf(int word) => _opening[word];
}
