using Alaqat.Store;

namespace Alaqat.App;

/// <summary>What an answer of a store rests on: the program that gives it, and what read the articles.</summary>
static class MadeBy
{
    public static ReportPart Of(AlaqatStore store)
    {
        var part = ReportPart.Of("made_by", "Made by", store.Readings(),
        [
            ("program", ColumnKind.Id, _ => VersionText.Short), ("engine", ColumnKind.Id, reading => reading.Version.Engine),
            ("data", ColumnKind.Id, reading => reading.Version.Data), ("documents", ColumnKind.Number, reading => reading.Documents),
        ]);
        return part with { IsWhole = true };
    }
}
