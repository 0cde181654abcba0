using System.CommandLine;
using System.Text;

namespace Alaqat.App;

/// <summary><c>alaqat eval claims</c>: the figures of section 10 of the codebook.</summary>
static class EvalClaimsCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var units = new Option<string>("--units") { Description = "The texts, JSON Lines with \"id\" and \"text\".", Required = true };
        var gold = new Option<string>("--gold") { Description = "Their gold claims, JSON Lines.", Required = true };
        var system = new Option<string?>("--system") { Description = "Claims to score; without it the engine reads the texts now." };
        var aliases = new Option<string?>("--aliases") { Description = "A JSON object of actor ids that count as one." };
        var errors = SharedOptions.Count("--errors", "List so many misses and so many wrong claims with their texts.", () => 0);
        var reliability = new Option<bool>("--reliability") { Description = "Print how often claims of like confidence are right." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("claims", "Precision, recall and F1 of claims, dyads, pairs, reasons and goals; accuracy of status and holder.") { units, gold, system, aliases, errors, reliability, json };
        command.SetAction(parsed =>
        {
            var texts = UnitFile.Read(parsed.GetRequiredValue(units));
            var scores = ClaimEvaluation.Run(texts, parsed.GetRequiredValue(gold), parsed.GetValue(system), parsed.GetValue(aliases), engines.Claims);
            if (parsed.GetValue(json))
                ClaimScoreJson.Write(terminal.Output, scores);
            else if (parsed.GetValue(reliability))
                terminal.Output.Write(Encoding.UTF8.GetBytes(ClaimScoreText.Reliability(scores)));
            else
                terminal.Output.Write(Encoding.UTF8.GetBytes(ClaimScoreText.Format(scores, parsed.GetValue(errors), texts.ToDictionary(unit => unit.Id!, unit => unit.Text, StringComparer.Ordinal))));
            return scores.Claim.System + scores.OneSided.System > 0 ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }
}
