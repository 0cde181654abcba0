namespace Alaqat.Claims;

/// <summary>How many of the gold were found and how many of the found are right. The figures are rounded to four places.</summary>
public sealed record PrecisionRecall(int Correct, int Gold, int System)
{
    const int Places = 10_000;

    public double Precision => HalfEven.Round(P, Places);

    public double Recall => HalfEven.Round(R, Places);

    public double F1 => P + R > 0 ? HalfEven.Round(2 * P * R / (P + R), Places) : 0;

    double P => System == 0 ? 0 : (double)Correct / System;

    double R => Gold == 0 ? 0 : (double)Correct / Gold;

    /// <summary>A share rounded to four places, or null of nothing.</summary>
    public static double? Share(int part, int whole) => whole == 0 ? null : HalfEven.Round((double)part / whole, Places);
}
