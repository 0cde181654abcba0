namespace Alaqat.App;

/// <summary>A paragraph of a page.</summary>
/// <param name="Linked">How many of its characters are links.</param>
readonly record struct HtmlBlock(string Text, int Linked)
{
    /// <summary>Lists of links are menus, and a line of words without a sentence in a page's margin is a label.</summary>
    public bool IsFurniture => Linked * 2 > Text.Length;
}
