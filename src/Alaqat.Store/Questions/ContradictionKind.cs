namespace Alaqat.Store;

/// <summary>In what two tellers differ.</summary>
public enum ContradictionKind : byte
{
    /// <summary>One tells an act as a fact that the other denies.</summary>
    Status,

    /// <summary>One tells more cooperation than conflict of an actor toward another, the other more conflict.</summary>
    Sign,
}
