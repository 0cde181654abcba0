using System.Globalization;

namespace Alaqat.Language;

/// <summary>Counts of a comparison of two CoNLL-U files, and the F1 figures they make.</summary>
/// <param name="GoldWords">Syntactic words in the gold file.</param>
/// <param name="SystemWords">Syntactic words in the system's file.</param>
/// <param name="Words">Words aligned.</param>
/// <param name="Upos">Aligned words with the gold part of speech.</param>
/// <param name="Features">Aligned words with all gold features.</param>
/// <param name="Lemmas">Aligned words with the gold lemma, diacritics apart.</param>
/// <param name="Heads">Aligned words with the gold head.</param>
/// <param name="Relations">Aligned words with the gold head and relation, subtype apart.</param>
public sealed record ConlluScores(int GoldWords, int SystemWords, int Words, int Upos, int Features, int Lemmas, int Heads, int Relations)
{
    public double WordsF1 => F1(Words);

    public double UposF1 => F1(Upos);

    public double FeaturesF1 => F1(Features);

    public double LemmaF1 => F1(Lemmas);

    public double Uas => F1(Heads);

    public double Las => F1(Relations);

    /// <summary>Names and figures in the order of <c>score_conllu.py</c>.</summary>
    public IReadOnlyList<(string Name, double Value)> Figures =>
        [("Words", WordsF1), ("UPOS", UposF1), ("Feats", FeaturesF1), ("Lemma", LemmaF1), ("UAS", Uas), ("LAS", Las)];

    /// <summary>A figure with two decimals, ties to even as Python's formatting has them.</summary>
    public static string Format(double value)
    {
        // Only odd eighths are exact ties at the third decimal; decimal arithmetic rounds those to even.
        var tie = value * 8 == Math.Floor(value * 8);
        return tie
            ? Math.Round((decimal)value, 2, MidpointRounding.ToEven).ToString("F2", CultureInfo.InvariantCulture)
            : value.ToString("F2", CultureInfo.InvariantCulture);
    }

    /// <summary>The six lines that <c>score_conllu.py</c> prints.</summary>
    public override string ToString() =>
        string.Concat(Figures.Select(figure => $"{figure.Name,-6} {Format(figure.Value),6}\n"));

    double F1(int count) => GoldWords + SystemWords == 0 ? 0 : 200.0 * count / (GoldWords + SystemWords);
}
