using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>How each outlet names an actor. A mention counts once, however many claims rest on it.</summary>
/// <param name="Rows">Forms by outlet, the most frequent first.</param>
/// <param name="Outlets">Framing classes by outlet.</param>
public sealed record FramingTable(string Actor, IReadOnlyList<FramingRow> Rows, IReadOnlyList<FramingShare> Outlets)
{
    /// <summary>Of the mentions in claims: as source, as target or as voice.</summary>
    public static FramingTable Of(IEnumerable<StoredClaim> claims, string actor)
    {
        var mentions = new Dictionary<(string Document, int Start, int End), (string Outlet, Framing Framing, string Form)>();
        foreach (var claim in claims)
        {
            foreach (var side in claim.Holder.Append(claim.Source).Append(claim.Target))
            {
                if (side is { Mention: { } mention } && side.Id == actor)
                    mentions.TryAdd((claim.Document.Key, mention.Span.Start, mention.Span.End), (Voices.OutletOf(claim), side.Framing, OneLine(mention.Text)));
            }
        }

        return Of(mentions.Values.Select(mention => (mention, 1)), actor);
    }

    /// <summary>Of all mentions that the store keeps, whether or not a claim rests on them.</summary>
    public static FramingTable Of(IEnumerable<StoredFraming> mentions, string actor) =>
        Of(mentions.Select(mention => ((mention.Document.Outlet ?? string.Empty, mention.Framing, OneLine(mention.Words)), mention.Times)), actor);

    static FramingTable Of(IEnumerable<((string Outlet, Framing Framing, string Form) Named, int Times)> mentions, string actor)
    {
        var rows = mentions.GroupBy(mention => mention.Named)
            .Select(group => new FramingRow(group.Key.Outlet, actor, group.Key.Framing, group.Key.Form, group.Sum(mention => mention.Times)))
            .OrderBy(row => row.Outlet, StringComparer.Ordinal).ThenByDescending(row => row.Count)
            .ThenBy(row => row.Framing).ThenBy(row => row.Form, StringComparer.Ordinal)
            .ToList();
        var outlets = rows.GroupBy(row => row.Outlet, StringComparer.Ordinal)
            .Select(group => new FramingShare(group.Key, [.. Enum.GetValues<Framing>().Select(framing => group.Where(row => row.Framing == framing).Sum(row => row.Count))]))
            .OrderByDescending(share => share.Mentions).ThenBy(share => share.Outlet, StringComparer.Ordinal)
            .ToList();
        return new FramingTable(actor, rows, outlets);
    }

    static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
