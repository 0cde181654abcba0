namespace Alaqat.App;

/// <summary>Records of an unpacked crawl, one after the other. Where one is broken, the next is looked for.</summary>
static class WarcRecords
{
    public static IEnumerable<WarcRecord> Of(Stream stream)
    {
        var window = new ByteWindow(stream);
        while (true)
        {
            SkipBlank(window);
            if (!window.Fill(1))
                yield break;
            var offset = window.Offset;
            var record = Next(window, offset);
            if (record.Problem is null)
            {
                yield return record;
                // Its reader knows of a failure already; the end of the stream comes next.
                if (record.Content.Failed)
                    yield break;
                record.Content.SkipRest();
                SkipBlank(window);
                if (!window.Fill(1) || IsStart(window))
                    continue;
                record = WarcRecord.Broken(window.Offset, "no record begins where the one before it ends; its length is wrong, and what follows up to the next record is left out");
            }

            yield return record;
            Resume(window);
        }
    }

    static WarcRecord Next(ByteWindow window, long offset)
    {
        if (!IsStart(window))
            return WarcRecord.Broken(offset, "no record begins here; what follows up to the next one is left out");
        if (HeaderFields.Take(window) is not { } headers)
            return WarcRecord.Broken(offset, "a broken record: its header does not end; it is left out");
        return headers.Number("Content-Length") is { } length
            ? new WarcRecord(offset, headers, new WindowStream(window, length), null)
            : WarcRecord.Broken(offset, "a broken record: it tells no length; it is left out");
    }

    static bool IsStart(ByteWindow window) => window.Fill(5) && window.Bytes.StartsWith("WARC/"u8);

    static void SkipBlank(ByteWindow window)
    {
        while (window.Fill(1) && window.Bytes[0] is (byte)'\r' or (byte)'\n')
            window.Skip(1);
    }

    /// <summary>Forward to the next line that begins a record.</summary>
    static void Resume(ByteWindow window)
    {
        if (window.SkipTo("\nWARC/"u8))
            window.Skip(1);
    }
}
