using System.CommandLine;
using System.Globalization;
using System.Text;

namespace Alaqat.App;

/// <summary><c>alaqat eval gsr</c>: the field's own human gold, the Arabic event GSR of the Open Event Data Alliance.</summary>
static class EvalGsrCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var gold = new Option<string[]>("--gold") { Description = "Sets of the GSR, JSON Lines: detection sets with votes, span sets with the annotators' words.", Required = true, AllowMultipleArgumentsPerToken = true };
        var reading = new Option<string?>("--reading") { Description = "Score a reader's verdicts (gold/gsr-reading.jsonl) on detection sets in place of the engine." };
        var command = new Command("gsr", "Detection F1 of an event class, event class found, source and target words found.") { gold, reading };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(reading) is { } verdicts)
            {
                foreach (var path in parsed.GetRequiredValue(gold))
                    terminal.Output.Write(Encoding.UTF8.GetBytes(GsrReading.Run(path, verdicts).Line(Path.GetFileNameWithoutExtension(path))));
                return ExitCode.Done;
            }

            var engine = engines.Claims();
            foreach (var path in parsed.GetRequiredValue(gold))
                terminal.Output.Write(Encoding.UTF8.GetBytes(Line(GsrEvaluation.Run(path, engine))));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>One set's figures; the scoreboard shows the same line.</summary>
    public static string Line(GsrScores scores) =>
        scores.Detection is { } detection
            ? string.Create(CultureInfo.InvariantCulture, $"{scores.Set,-20} detection P {ClaimScoreText.Fixed(detection.Precision)}  R {ClaimScoreText.Fixed(detection.Recall)}  F1 {ClaimScoreText.Fixed(detection.F1)}   ({detection.Correct} of {detection.Gold} yes, {detection.System} told)\n")
            : string.Create(CultureInfo.InvariantCulture, $"{scores.Set,-20} event class {Share(scores.EventClass)}  source {Share(scores.Source)}  target {Share(scores.Target)}\n");

    static string Share((int Found, int All) part) =>
        string.Create(CultureInfo.InvariantCulture, $"{(part.All == 0 ? 0 : 100.0 * part.Found / part.All):0.0} % ({part.Found} of {part.All})");
}
