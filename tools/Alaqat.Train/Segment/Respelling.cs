namespace Alaqat.Train.Segment;

/// <summary>Spellings of careless writers, to train and to measure robustness.</summary>
static class Respelling
{
    /// <summary>مدرسه for مدرسة.</summary>
    public static string HaForTaMarbuta(string word) => word.EndsWith('\u0629') ? word[..^1] + '\u0647' : word;
}
