using System.Globalization;

namespace Alaqat.App;

/// <summary>
/// A crawl. A record's place is its offset in the file: <c>crawl.warc.gz@12345</c>, where a gzipped crawl has each record in a
/// member of its own; a record further on in a member is <c>@12345+678</c>.
/// </summary>
sealed class WarcContainer(UnpackBudget budget) : IContainer
{
    public IEnumerable<InputPart> Parts(string place, PeekedStream stream)
    {
        var head = stream.Peeked;
        return head.StartsWith<byte>([0x1F, 0x8B]) ? Members(place, stream) : Records(stream, offset => At(place, offset), new WarcPayload(budget));
    }

    IEnumerable<InputPart> Members(string place, PeekedStream stream)
    {
        var payload = new WarcPayload(budget);
        var members = new GzipMembers(stream);
        while (!members.AtEnd)
        {
            var start = members.Offset;
            if (!members.AtMember)
            {
                var found = members.Resume();
                yield return InputPart.Bad(At(place, start), "no gzip member begins here; what follows up to the next one is left out");
                if (!found)
                    yield break;
                continue;
            }

            using var member = members.Open();
            var content = new MeteredStream(member, budget, () => stream.BytesTaken);
            foreach (var part in Records(content, inner => At(place, start) + (inner == 0 ? string.Empty : "+" + inner.ToString(CultureInfo.InvariantCulture)), payload))
                yield return part;
            if (budget.IsSpent)
                yield break;
            // Damage was named when it was met; a member that was not read to its end is damaged too.
            if (!member.IsWhole)
                members.Resume();
        }
    }

    /// <summary>What the records hold. A failure between them is the last part.</summary>
    static IEnumerable<InputPart> Records(Stream stream, Func<long, string> place, WarcPayload payload)
    {
        using var records = WarcRecords.Of(stream).GetEnumerator();
        WarcRecord? last = null;
        while (true)
        {
            InputPart? part;
            var failed = false;
            try
            {
                if (!records.MoveNext())
                    yield break;
                last = records.Current;
                part = last.Problem is { } problem ? InputPart.Bad(place(last.Offset), problem) : payload.Of(place(last.Offset), last);
            }
            catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException)
            {
                failed = true;
                var what = fault is EndOfStreamException ? "a broken record: it ends before it should" : "a broken record: its compressed data is damaged";
                part = InputPart.Bad(place(last?.Offset ?? 0), what + "; it is left out");
            }

            if (part is not null)
                yield return part;
            if (failed)
                yield break;
        }
    }

    static string At(string place, long offset) => string.Create(CultureInfo.InvariantCulture, $"{place}@{offset}");
}
