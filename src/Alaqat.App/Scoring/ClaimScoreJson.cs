using System.Text.Json;
using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>Scores of claims as one JSON object with the keys of <c>score_claims.py --json</c>.</summary>
static class ClaimScoreJson
{
    public static void Write(Stream output, ClaimScores scores)
    {
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteNumber("units"u8, scores.Units);
            foreach (var (name, score) in ClaimScoreText.Named(scores))
                Write(json, name, score);
            foreach (var (name, share) in ClaimScoreText.Shares(scores))
            {
                if (share is { } value)
                    json.WriteNumber(name, value);
                else
                    json.WriteNull(name);
            }

            json.WriteStartObject("by_type"u8);
            foreach (var (type, score) in scores.ByType)
                Write(json, ClaimNames.Of(type), score);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    static void Write(Utf8JsonWriter json, string name, PrecisionRecall score)
    {
        json.WriteStartObject(name);
        json.WriteNumber("precision"u8, score.Precision);
        json.WriteNumber("recall"u8, score.Recall);
        json.WriteNumber("f1"u8, score.F1);
        json.WriteNumber("gold"u8, score.Gold);
        json.WriteNumber("system"u8, score.System);
        json.WriteNumber("correct"u8, score.Correct);
        json.WriteEndObject();
    }
}
