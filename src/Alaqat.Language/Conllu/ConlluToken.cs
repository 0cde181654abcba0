namespace Alaqat.Language;

/// <summary>A surface token of a CoNLL-U block.</summary>
/// <param name="Surface">Its form column.</param>
/// <param name="Misc">Its last column.</param>
/// <param name="Words">The rows of its words, with their line numbers.</param>
sealed record ConlluToken(string Surface, string Misc, List<(string[] Cells, int Line)> Words);
