using System.Text;
using Alaqat.Claims;

namespace Alaqat.Tests;

/// <summary>
/// Writes a claim as the specifications do: <c>SOURCE TYPE TARGET status [holder=ID&gt;ID] [reason=[...]] [goal=[...]]</c>, and
/// where the example asks for them <c>date=</c>, <c>place=</c>, <c>source-framing=</c> and <c>target-framing=</c>.
/// </summary>
static class SpecClaim
{
    /// <param name="claim">The claim.</param>
    /// <param name="text">The text that its spans stand in.</param>
    /// <param name="example">The example, which tells what is asked for.</param>
    public static string Write(Claim claim, string text, SpecExample example)
    {
        var line = new StringBuilder();
        line.Append(claim.Source?.Id ?? "-").Append(' ').Append(claim.Type).Append(' ').Append(claim.Target?.Id ?? "-");
        line.Append(' ').Append(claim.Status.ToString().ToLowerInvariant());
        if (claim.Holder.Length > 0)
            line.Append(" holder=").AppendJoin('>', claim.Holder.Select(h => h.Id));
        foreach (var reason in claim.Reasons)
            line.Append(" reason=[").Append(reason.Of(text)).Append(']');
        foreach (var goal in claim.Goals)
            line.Append(" goal=[").Append(goal.Of(text)).Append(']');
        if (example.Asks("date=") && claim.Date is { } date)
            line.Append(" date=").Append(date);
        if (example.Asks("place=") && claim.Place is { } place)
            line.Append(" place=").Append(place);
        if (example.Asks("framing="))
        {
            Framed(line, "source", claim.Source);
            Framed(line, "target", claim.Target);
        }

        return line.ToString();
    }

    static void Framed(StringBuilder line, string side, ClaimActor? actor)
    {
        if (actor is null or { Framing: Framing.Neutral })
            return;
        var name = actor.Framing == Framing.ScareQuoted ? "scare-quoted" : actor.Framing.ToString().ToLowerInvariant();
        line.Append(' ').Append(side).Append("-framing=").Append(name);
    }
}
