namespace Alaqat.Claims;

/// <summary>What sort of actor an id stands for (codebook, section 3). The names are those of the <c>kind</c> column in <c>data/actors</c>.</summary>
public enum ActorKind : byte
{
    State,
    People,
    Igo,
    Grp,
    Institution,
    Court,
    Bank,
    Ngo,
    Company,
    Party,
    Movement,
    Armed,
    Alliance,
    Community,
    Union,
    GovernmentRival,
    Prisoners,
    Medium,
    Person,
    Unknown,
}
