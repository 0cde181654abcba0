using System.Text.Json;
using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>Claims of the store as files, in the formats of the command line.</summary>
static class ClaimAnswer
{
    /// <summary>More would not be a download but an export; <c>alaqat export</c> and the API's streaming have no bound.</summary>
    const int Most = 10_000;

    public static CachedAnswer Whole(StoreDesk desk, ActorNames names, ClaimFilter filter, string format) =>
        Of(desk, names, desk.Store.Claims(filter, new ClaimSlice(Most)), format, "claims");

    public static CachedAnswer Of(StoreDesk desk, ActorNames names, IEnumerable<StoredClaim> claims, string format, string name)
    {
        using var bytes = new MemoryStream();
        switch (format)
        {
            case "json" or "jsonl":
                ClaimExport.JsonLines(bytes, claims, withText: true);
                return new CachedAnswer(bytes.ToArray(), "application/x-ndjson", 200, name + ".jsonl");
            case "csv":
                using (var text = new StreamWriter(bytes, leaveOpen: true))
                    ClaimExport.Csv(text, claims, names.Lexicon, desk.Scale, withText: true);
                return new CachedAnswer(bytes.ToArray(), "text/csv; charset=utf-8", 200, name + ".csv");
            default:
                throw new BadQueryException($"'format' cannot be '{format}'; it wants json or csv");
        }
    }

    /// <summary>A page of claims for the API, with the address of the next, which begins after the last of these.</summary>
    public static CachedAnswer Page(StoreDesk desk, ClaimFilter filter, Query query, int limit, Func<string, string> next)
    {
        var claims = desk.Store.Claims(filter, query.Claims(limit)).ToList();
        var body = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, ReadAnswer.Json))
        {
            json.WriteStartObject();
            json.WriteNumber("page"u8, query.Page());
            json.WriteString("next"u8, claims.Count > limit ? next(Query.NameOf(ClaimPlace.Of(claims[limit - 1]))) : null);
            json.WriteStartArray("claims"u8);
            var writer = new StoredClaimJson(json, withText: true);
            foreach (var claim in claims.Take(limit))
                writer.Write(claim);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new CachedAnswer(body.WrittenSpan.ToArray(), "application/json");
    }
}
