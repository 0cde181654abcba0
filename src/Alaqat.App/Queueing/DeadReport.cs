using System.Globalization;

namespace Alaqat.App.Queueing;

/// <summary>Messages that could not be read, as a report.</summary>
static class DeadReport
{
    public static Report Of(IEnumerable<DeadLetter> letters) => new(null,
    [
        ReportPart.Of("dead", "Messages given up", letters,
        [
            ("message", ColumnKind.Id, letter => letter.Id.Length > DeadLetter.ShortId ? letter.Id[..DeadLetter.ShortId] : letter.Id),
            ("since", ColumnKind.Id, letter => letter.Since?.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
            ("tries", ColumnKind.Number, letter => letter.Tries), ("bytes", ColumnKind.Number, letter => letter.Bytes),
            ("doc", ColumnKind.Text, letter => letter.Doc), ("outlet", ColumnKind.Text, letter => letter.Source), ("reason", ColumnKind.Text, letter => letter.Reason),
        ]),
    ]);
}
