namespace Alaqat.Store;

/// <summary>A claim as tables have it, its sides by id.</summary>
/// <param name="Day">The day by which it enters a series, as <see cref="StoredDays"/> writes it.</param>
/// <param name="Date">Its own date, perhaps a month or a year alone.</param>
/// <param name="Methods">Rules and models, joined by a line feed.</param>
readonly record struct ClaimRow(
    int Sentence, string? Source, string? Target, string Type, string Status, int? Day, int? Date, string? Place, double Confidence, string Methods);
