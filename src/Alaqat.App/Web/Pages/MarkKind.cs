namespace Alaqat.App.Web;

/// <summary>What a marked piece of a text is. Each has its colour and its shape.</summary>
enum MarkKind
{
    Actor,
    Act,
    Reason,
    Goal,

    /// <summary>What was searched for.</summary>
    Found,
}
