using Alaqat.Language;

namespace Alaqat.App;

/// <summary>One input of <c>alaqat parse</c>: a text (a document without sentences), an analysis, or what is wrong.</summary>
sealed record ParseInput(string Doc, Document? Document, string? Problem);
