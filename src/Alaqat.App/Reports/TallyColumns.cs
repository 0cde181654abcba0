using Alaqat.Store;

namespace Alaqat.App;

/// <summary>The columns that tell of statuses and scores, the same in every part that has them.</summary>
static class TallyColumns
{
    /// <summary>Told, sum, mean and its bar, what somebody other than the author tells, planned, wanted, possible, denied.</summary>
    public static (string Name, ColumnKind Kind, Func<T, object?> Value)[] Of<T>(Func<T, StatusTallies> tallies) =>
    [
        ("told", ColumnKind.Number, item => tallies(item).Told.Count),
        ("attributed", ColumnKind.Number, item => tallies(item).Attributed.Count),
        ("sum", ColumnKind.Number, item => tallies(item).Told.Sum),
        ("mean", ColumnKind.Number, item => tallies(item).Told.Mean),
        .. Rest(tallies),
    ];

    /// <summary>The same with a bar for the mean.</summary>
    public static (string Name, ColumnKind Kind, Func<T, object?> Value)[] WithBar<T>(Func<T, StatusTallies> tallies) =>
        [.. Of(tallies)[..4], ("balance", ColumnKind.Bar, item => tallies(item).Told.Mean), .. Rest(tallies)];

    static (string Name, ColumnKind Kind, Func<T, object?> Value)[] Rest<T>(Func<T, StatusTallies> tallies) =>
    [
        ("planned", ColumnKind.Number, item => tallies(item).Planned.Count),
        ("wanted", ColumnKind.Number, item => tallies(item).Wanted.Count),
        ("possible", ColumnKind.Number, item => tallies(item).Possible.Count),
        ("denied", ColumnKind.Number, item => tallies(item).Denied),
    ];
}
