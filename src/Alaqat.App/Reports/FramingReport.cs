using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><see cref="FramingTable"/> as a report.</summary>
static class FramingReport
{
    public static Report Of(FramingTable table) => new($"How outlets name {table.Actor}",
    [
        ReportPart.Of("outlets", "Classes", table.Outlets,
        [
            ("outlet", ColumnKind.Text, share => share.Outlet), ("mentions", ColumnKind.Number, share => share.Mentions),
            .. Enum.GetValues<Framing>().Select(framing => (ClaimNames.Of(framing), ColumnKind.Number, (Func<FramingShare, object?>)(share => share.Of(framing)))),
        ]),
        Forms("forms", "Forms", table.Rows),
    ]);

    public static ReportPart Forms(string name, string heading, IEnumerable<FramingRow> rows) => ReportPart.Of(name, heading, rows,
    [
        ("outlet", ColumnKind.Text, row => row.Outlet), ("actor", ColumnKind.Id, row => row.Actor), ("framing", ColumnKind.Id, row => ClaimNames.Of(row.Framing)),
        ("count", ColumnKind.Number, row => row.Count), ("form", ColumnKind.Text, row => row.Form),
    ]);
}
