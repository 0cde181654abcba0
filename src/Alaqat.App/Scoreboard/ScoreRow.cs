namespace Alaqat.App;

/// <summary>One measurement of the scoreboard.</summary>
/// <param name="Section">Heading it stands under.</param>
/// <param name="Command">What a person types to get the same figures.</param>
/// <param name="Needs">The files it rests on.</param>
/// <param name="Measure">Gives its lines.</param>
sealed record ScoreRow(string Section, string Command, string[] Needs, Func<string> Measure);
