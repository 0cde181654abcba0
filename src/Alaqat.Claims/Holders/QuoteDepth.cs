namespace Alaqat.Claims;

/// <summary>Whether each word stands inside quotation marks; quotations may run over sentences, so the state is carried.</summary>
public sealed class QuoteDepth
{
    readonly bool[] _inside;

    /// <param name="view">The sentence.</param>
    /// <param name="open">Whether a quotation was open at the end of the sentence before.</param>
    public QuoteDepth(SentenceView view, bool open)
    {
        _inside = new bool[view.Count];
        OpenAtStart = open;
        for (var i = 0; i < view.Count; i++)
        {
            switch (view.Forms[i])
            {
                case "\u00AB" or "\u201C":
                    open = true;
                    break;
                case "\u00BB" or "\u201D":
                    open = false;
                    break;
                case "\"":
                    open = !open;
                    break;
                default:
                    _inside[i] = open;
                    break;
            }
        }

        OpenAtEnd = open;
    }

    public bool OpenAtStart { get; }

    public bool OpenAtEnd { get; }

    public bool this[int word] => _inside[word];
}
