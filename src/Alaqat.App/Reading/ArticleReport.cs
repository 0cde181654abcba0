namespace Alaqat.App;

/// <summary>What reading one input gave, ready to be written.</summary>
/// <param name="Problem">For standard error; null where all is well.</param>
/// <param name="Position">Bytes of the inputs read when it was begun, for the progress line.</param>
sealed record ArticleReport(ReadOnlyMemory<byte> Output, int Claims, string? Problem, long Position);
