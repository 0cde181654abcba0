using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>A text of a test set, with the sentences that matching goes by.</summary>
public sealed class ScoredUnit
{
    readonly int[] _ends;

    public ScoredUnit(string id, string text)
    {
        Id = id;
        Text = text;
        _ends = ScoredSentences.Ends(text);
    }

    public string Id { get; }

    public string Text { get; }

    /// <summary>Index of the sentence that holds a position.</summary>
    public int SentenceOf(int position)
    {
        var index = Array.BinarySearch(_ends, position + 1);
        return Math.Min(index < 0 ? ~index : index, _ends.Length - 1);
    }

    /// <summary>Share of common words of two spans in the longer of them.</summary>
    public double Overlap(TextSpan a, TextSpan b)
    {
        var (first, firstCount) = ScoredWords.Count(Text, a);
        var (second, secondCount) = ScoredWords.Count(Text, b);
        var common = first.Sum(word => Math.Min(word.Value, second.GetValueOrDefault(word.Key)));
        var longer = Math.Max(firstCount, secondCount);
        return longer == 0 ? 0 : (double)common / longer;
    }
}
