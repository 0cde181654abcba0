namespace Alaqat.Train;

/// <summary>How the models after the argument model are trained; chosen by cross-validation (<c>claims --follow-up</c>).</summary>
sealed record FollowUpSettings(int Epochs, double Alpha, double L1, double L2);
