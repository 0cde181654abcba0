using System.Globalization;

namespace Alaqat.App;

/// <summary>
/// What a careful reader under the codebook tells of sentences of the GSR (<c>gold/gsr-reading.jsonl</c>): how far the codebook's
/// claims and the GSR's events are the same thing, and so what an engine that follows the codebook can reach.
/// </summary>
/// <param name="Precision">Of sentences with a claim, the share that the GSR's annotators voted for; each label weighs as in the whole set.</param>
/// <param name="Recall">Of sentences that the annotators voted for, the share with a claim.</param>
/// <param name="Read">How many sentences were read.</param>
sealed record GsrReading(double Precision, double Recall, int Read)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <param name="gold">A detection set.</param>
    /// <param name="reading">JSON Lines with <c>id</c>, <c>event</c> and <c>verdict</c>: <c>two</c> or <c>one</c> known sides of a claim, <c>event</c> without a known side, or <c>no</c>.</param>
    public static GsrReading Run(string gold, string reading)
    {
        var verdicts = JsonLinesFile.Read(reading, row => (Key: (row.GetProperty("id").GetString(), row.GetProperty("event").GetString()), Told: IsClaim(row.GetProperty("verdict").GetString())))
            .ToDictionary(row => row.Key, row => row.Told);
        double right = 0, wrong = 0, yes = 0;
        var read = 0;
        foreach (var label in GsrFile.Read(gold).Where(sentence => sentence.Label is not (null or "ambiguous")).GroupBy(sentence => sentence.Label, StringComparer.Ordinal))
        {
            var told = label.Where(sentence => verdicts.ContainsKey(Key(sentence))).Select(sentence => verdicts[Key(sentence)]).ToList();
            read += told.Count;
            var sum = told.Count == 0 ? 0 : label.Count() * (double)told.Count(claim => claim) / told.Count;
            if (label.Key == "yes")
                (right, yes) = (sum, label.Count());
            else
                wrong += sum;
        }

        return new GsrReading(right + wrong == 0 ? 0 : right / (right + wrong), yes == 0 ? 0 : right / yes, read);
    }

    public string Line(string set) => string.Create(
        CultureInfo.InvariantCulture,
        $"{set,-20} read by the codebook: detection P {ClaimScoreText.Fixed(Precision)}  R {ClaimScoreText.Fixed(Recall)}  F1 {ClaimScoreText.Fixed(F1)}   ({Read} sentences)\n");

    static (string?, string?) Key(GsrSentence sentence) => (sentence.Id, sentence.Event.ToString());

    static bool IsClaim(string? verdict) => verdict switch
    {
        "two" or "one" => true,
        "event" or "no" => false,
        _ => throw new FormatException($"'{verdict}' is no verdict; write two, one, event or no"),
    };
}
