using AngleSharp.Dom;

namespace Alaqat.App;

/// <summary>A paragraph of a page.</summary>
/// <param name="Owner">The element whose own text it is.</param>
/// <param name="Linked">How many of its characters are links.</param>
readonly record struct HtmlBlock(IElement Owner, string Text, int Linked)
{
    /// <summary>Lists of links are menus.</summary>
    public bool IsLinks => Linked * 2 > Text.Length;

    /// <summary>How much it looks like a paragraph of an article: its length, and the commas of its sentences.</summary>
    public double Weight
    {
        get
        {
            const int Shortest = 25;
            if (Text.Length < Shortest || IsLinks)
                return 0;
            var commas = Text.AsSpan().Count('\u060C') + Text.AsSpan().Count(',');
            return (1 + commas + Math.Min(Text.Length / 100.0, 3)) * (1 - (double)Linked / Text.Length);
        }
    }
}
