namespace Alaqat.App.Queueing;

/// <summary>What becomes of a message among the dead.</summary>
enum DeadFate
{
    /// <summary>It stays.</summary>
    Keep,

    /// <summary>It waits again, as if it had never been tried.</summary>
    Retry,

    /// <summary>It is gone.</summary>
    Drop,
}
