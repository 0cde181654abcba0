using System.Text;
using Alaqat.Claims;

namespace Alaqat.Tests;

/// <summary>Writes a claim as the specifications do: <c>SOURCE TYPE TARGET status [holder=ID>ID] [reason=...] [goal=...]</c>.</summary>
static class SpecClaim
{
    public static string Write(Claim claim, string text)
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
        return line.ToString();
    }
}
