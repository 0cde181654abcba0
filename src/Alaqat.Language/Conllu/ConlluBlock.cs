namespace Alaqat.Language;

/// <summary>The rows of one sentence of a CoNLL-U file, ten columns each, and its <c># text</c> if it has one.</summary>
/// <param name="Rows">Rows in file order, multiword tokens and empty nodes included.</param>
/// <param name="Text">What the <c># text</c> comment says, or null.</param>
/// <param name="FirstLine">Line number of the first row.</param>
sealed record ConlluBlock(List<string[]> Rows, string? Text, int FirstLine);
