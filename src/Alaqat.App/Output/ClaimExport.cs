using System.Text.Encodings.Web;
using System.Text.Json;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>Writes claims of a store one by one, whatever their number, and counts them.</summary>
static class ClaimExport
{
    /// <summary>Arabic stays readable. The output goes to files and pipes, never into a page.</summary>
    public static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Csv(TextWriter output, IEnumerable<StoredClaim> claims, ActorLexicon lexicon, ConflictScale scale, bool withText)
    {
        var csv = new EventCsv(output, lexicon, scale, withText);
        csv.Header();
        var count = 0;
        foreach (var claim in claims)
        {
            csv.Write(claim);
            count++;
        }

        return count;
    }

    public static int JsonLines(Stream output, IEnumerable<StoredClaim> claims, bool withText)
    {
        using var json = new Utf8JsonWriter(output, JsonOptions);
        var writer = new StoredClaimJson(json, withText);
        var count = 0;
        foreach (var claim in claims)
        {
            writer.Write(claim);
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
            count++;
        }

        return count;
    }
}
