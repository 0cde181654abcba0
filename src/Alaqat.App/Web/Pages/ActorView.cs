using Alaqat.Claims;

namespace Alaqat.App.Web;

/// <summary>A side or voice of a claim as a page shows it.</summary>
/// <param name="Words">The words that name it in the text, or null where the sentence does not.</param>
sealed record ActorView(string Id, string? Words, Framing Framing);
