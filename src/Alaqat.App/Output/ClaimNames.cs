using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>Closed vocabularies as the outputs write them; part of the format, so not left to the names of enum members.</summary>
static class ClaimNames
{
    public static string Of(ClaimType type) => type.ToString();

    public static string Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Actual => "actual",
        ClaimStatus.Ongoing => "ongoing",
        ClaimStatus.Planned => "planned",
        ClaimStatus.Wanted => "wanted",
        ClaimStatus.Possible => "possible",
        _ => "denied",
    };

    public static string Of(Framing framing) => framing switch
    {
        Framing.Neutral => "neutral",
        Framing.Delegitimising => "delegitimising",
        Framing.Honouring => "honouring",
        Framing.Occupier => "occupier",
        _ => "scare-quoted",
    };
}
