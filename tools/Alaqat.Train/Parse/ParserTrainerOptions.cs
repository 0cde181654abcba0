namespace Alaqat.Train.Parse;

/// <summary>How the parser learns.</summary>
/// <param name="Rate">Peak learning rate of Adam.</param>
/// <param name="Dropout">Share of activations dropped between layers.</param>
/// <param name="LexicalDropout">Share of forms, and of lemmas, hidden.</param>
/// <param name="GrammaticalDropout">Share of tags and features hidden.</param>
/// <param name="LargestNorm">Longer gradients are scaled to this length.</param>
sealed record ParserTrainerOptions(
    float Rate = 0.002f,
    float Dropout = 0.33f,
    float LexicalDropout = 0.25f,
    float GrammaticalDropout = 0.1f,
    float LargestNorm = 2f);
