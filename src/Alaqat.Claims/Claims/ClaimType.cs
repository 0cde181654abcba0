namespace Alaqat.Claims;

/// <summary>
/// What is done: sixteen event types of PLOVER (Open Event Data Alliance) and two standing ties (codebook, section 5).
/// </summary>
public enum ClaimType : byte
{
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    ALIGNED,
    OPPOSED,
}
