using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>How often an outlet names an actor with one form.</summary>
/// <param name="Form">The words as printed, white space made single.</param>
public sealed record FramingRow(string Outlet, string Actor, Framing Framing, string Form, int Count);
