using Alaqat.Store;

namespace Alaqat.App;

/// <summary>The columns that cite a claim: when, where, by whom, what.</summary>
static class ClaimColumns
{
    public static (string Name, ColumnKind Kind, Func<T, object?> Value)[] Of<T>(Func<T, StoredClaim> claim) =>
    [
        ("day", ColumnKind.Id, item => claim(item).Day),
        ("source", ColumnKind.Id, item => claim(item).Source?.Id),
        ("type", ColumnKind.Id, item => ClaimNames.Of(claim(item).Type)),
        ("target", ColumnKind.Id, item => claim(item).Target?.Id),
        ("status", ColumnKind.Id, item => ClaimNames.Of(claim(item).Status)),
        ("voice", ColumnKind.Id, item => Voices.Of(claim(item))),
        ("outlet", ColumnKind.Text, item => claim(item).Document.Outlet),
        ("doc", ColumnKind.Id, item => claim(item).Document.Key),
    ];
}
