namespace Alaqat.Language;

/// <summary>Counts of names found, with their precision, recall and F1 in [0, 1].</summary>
/// <param name="Gold">Names in the gold annotation.</param>
/// <param name="Found">Names that the tagger found.</param>
/// <param name="Right">Names found with the same span and kind as in the gold.</param>
public readonly record struct NameScore(int Gold, int Found, int Right)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    public double F1 => Gold + Found == 0 ? 0 : 2.0 * Right / (Gold + Found);

    public static NameScore operator +(NameScore a, NameScore b) => Add(a, b);

    public static NameScore Add(NameScore a, NameScore b) => new(a.Gold + b.Gold, a.Found + b.Found, a.Right + b.Right);
}
