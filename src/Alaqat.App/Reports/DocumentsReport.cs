using Alaqat.Store;

namespace Alaqat.App;

/// <summary>Articles of the store as a report.</summary>
static class DocumentsReport
{
    public static Report Of(IEnumerable<StoredDocument> documents) => new(null,
    [
        ReportPart.Of("documents", "Articles", documents,
        [
            ("doc", ColumnKind.Id, document => document.Key), ("date", ColumnKind.Id, document => document.Date),
            ("copy", ColumnKind.Id, document => document.CopyOf is null ? null : "copy"),
            ("outlet", ColumnKind.Text, document => document.Outlet), ("title", ColumnKind.Text, document => document.Title), ("url", ColumnKind.Id, document => document.Url),
            ("engine", ColumnKind.Version, document => document.Version?.Engine), ("data", ColumnKind.Version, document => document.Version?.Data),
        ]),
    ]);
}
