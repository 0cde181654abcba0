namespace Alaqat.App.Queueing;

/// <summary>A message that a worker holds.</summary>
/// <param name="Session">On which it came; once that ended, the broker gives the message to somebody else.</param>
/// <param name="Tag">What the session's channel calls it.</param>
/// <param name="Id">Hash of what it says.</param>
/// <param name="Tries">How often reading it failed.</param>
/// <param name="IsSuspect">Whether workers ended while they held it.</param>
/// <param name="Body">UTF-8.</param>
sealed record Delivery(WorkSession Session, ulong Tag, string Id, int Tries, bool IsSuspect, ReadOnlyMemory<byte> Body);
