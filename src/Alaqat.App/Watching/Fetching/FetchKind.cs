namespace Alaqat.App.Watching;

/// <summary>What became of a request.</summary>
enum FetchKind
{
    /// <summary>Here is what was asked for.</summary>
    Body,

    /// <summary>It is as it was.</summary>
    Unchanged,

    /// <summary>Our rules or the site's forbid it.</summary>
    Refused,

    /// <summary>The server says that there is no such thing, or not for us; asking again would change nothing.</summary>
    Gone,

    /// <summary>The host wants to be left alone for a while.</summary>
    Later,

    /// <summary>It did not work; it may another time.</summary>
    Failed,
}
