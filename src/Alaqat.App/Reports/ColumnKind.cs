namespace Alaqat.App;

/// <summary>How a column is shown in a table.</summary>
enum ColumnKind
{
    /// <summary>Ids, names of types, days: left to right.</summary>
    Id,

    /// <summary>Words of articles and names of outlets: isolated, and broken into lines where the terminal is too narrow.</summary>
    Text,

    /// <summary>Counts and sums: to the right.</summary>
    Number,

    /// <summary>A score from -10 to +10 as a bar to the left or right of zero; tables only.</summary>
    Bar,

    /// <summary>What read an article; never in tables.</summary>
    Version,
}
