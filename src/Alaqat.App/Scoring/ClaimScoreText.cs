using System.Globalization;
using System.Text;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary>Scores of claims as lines for people, in the form of <c>score_claims.py</c>.</summary>
static class ClaimScoreText
{
    const int Thousandths = 1000;
    const int Hundredths = 100;

    public static string Format(ClaimScores scores, int errors, IReadOnlyDictionary<string, string> texts)
    {
        var output = new StringBuilder();
        output.Append(CultureInfo.InvariantCulture, $"{scores.Units} texts\n");
        foreach (var (name, score) in Named(scores))
            output.Append(CultureInfo.InvariantCulture, $"{name,-20} P {Fixed(score.Precision)}  R {Fixed(score.Recall)}  F1 {Fixed(score.F1)}   ({score.Correct} of {score.Gold} gold, {score.System} coded)\n");
        foreach (var (name, share) in Shares(scores))
            output.Append(CultureInfo.InvariantCulture, $"{name,-34} {Share(share)}\n");
        foreach (var (type, score) in scores.ByType)
            output.Append(CultureInfo.InvariantCulture, $"  {type,-10} P {Short(score.Precision)} R {Short(score.Recall)} F1 {Short(score.F1)} ({score.Correct}/{score.Gold}, {score.System} coded)\n");
        if (errors > 0)
        {
            output.Append("missed:\n");
            foreach (var claim in scores.Missed.Take(errors))
                output.Append("  - ").Append(Show(claim, texts)).Append('\n');
            output.Append("wrong:\n");
            foreach (var claim in scores.Wrong.Take(errors))
                output.Append("  + ").Append(Show(claim, texts)).Append('\n');
        }

        return output.ToString();
    }

    /// <summary>How often claims of like confidence are right, and what their number times the gap between both adds up to.</summary>
    public static string Reliability(ClaimScores scores)
    {
        var output = new StringBuilder("confidence   claims   mean   right\n");
        foreach (var bin in scores.Reliability)
            output.Append(CultureInfo.InvariantCulture, $"{bin.From:0.0} to {bin.To:0.0}   {bin.Claims,6}   {Fixed(bin.Confidence)}  {Fixed(bin.Share)}\n");
        var claims = Math.Max(1, scores.Reliability.Sum(bin => bin.Claims));
        var error = scores.Reliability.Sum(bin => bin.Claims * Math.Abs(bin.Confidence - bin.Share)) / claims;
        return output.Append(CultureInfo.InvariantCulture, $"expected calibration error {Fixed(error)}\n").ToString();
    }

    /// <summary>The scores with precision and recall, by the names of the format.</summary>
    public static IEnumerable<(string Name, PrecisionRecall Score)> Named(ClaimScores scores) =>
    [
        ("claim", scores.Claim),
        ("dyad", scores.Dyad),
        ("pair", scores.Pair),
        ("one_sided", scores.OneSided),
        ("reasons", scores.Reasons),
        ("goals", scores.Goals),
        ("reasons_on_matched", scores.ReasonsOnMatched),
        ("goals_on_matched", scores.GoalsOnMatched),
    ];

    /// <summary>The shares, by the names of the format.</summary>
    public static IEnumerable<(string Name, double? Share)> Shares(ClaimScores scores) =>
    [
        ("status_accuracy", scores.StatusAccuracy),
        ("holder_accuracy", scores.HolderAccuracy),
        ("holder_accuracy_where_attributed", scores.HolderAccuracyWhereAttributed),
    ];

    public static string Fixed(double value) => HalfEven.Round(value, Thousandths).ToString("0.000", CultureInfo.InvariantCulture);

    static string Short(double value) => HalfEven.Round(value, Hundredths).ToString("0.00", CultureInfo.InvariantCulture);

    static string Share(double? value) => value is { } share ? share.ToString("0.0###", CultureInfo.InvariantCulture) : "None";

    static string Show(CodedClaim claim, IReadOnlyDictionary<string, string> texts)
    {
        var text = texts[claim.Doc];
        var trigger = new TextSpan(Math.Clamp(claim.Trigger.Start, 0, text.Length), Math.Clamp(claim.Trigger.End, 0, text.Length));
        return $"{claim.Doc} {claim.Source} {ClaimNames.Of(claim.Type)} {claim.Target} [{claim.Status}] {BidiText.Isolate(trigger.Of(text))}  {BidiText.Isolate(Context(text, trigger))}";
    }

    /// <summary>The words around a trigger.</summary>
    static string Context(string text, TextSpan trigger)
    {
        const int Around = 60;
        var start = Math.Max(0, trigger.Start - Around);
        var end = Math.Min(text.Length, trigger.End + Around);
        return (start > 0 ? "\u2026" : string.Empty) + text[start..end] + (end < text.Length ? "\u2026" : string.Empty);
    }
}
