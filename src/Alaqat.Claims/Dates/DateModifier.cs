namespace Alaqat.Claims;

/// <summary>What a modifier does to the date beside it; the names are those of the <c>value</c> column, <c>day-1</c> aside.</summary>
public enum DateModifier : byte
{
    None,

    /// <summary>The one before the article: نيسان الماضي.</summary>
    Past,

    /// <summary>The one after the article.</summary>
    Future,

    /// <summary>The one that the article falls in.</summary>
    Present,

    /// <summary>The one after another event, which is not the article.</summary>
    Next,

    /// <summary>That of another event.</summary>
    Same,

    /// <summary>Before the article by a count of units.</summary>
    Before,

    /// <summary>From then on.</summary>
    Since,
    Within,

    /// <summary>After the article by a count of units.</summary>
    After,
    Start,
    Middle,
    End,
    Until,

    /// <summary>The first day of a month (<c>day-1</c>).</summary>
    FirstDay,

    /// <summary>Before a count that is not exact.</summary>
    About,
}
