namespace Alaqat.Claims;

/// <summary>How ids are composed (codebook, section 3).</summary>
public static class ActorIds
{
    /// <summary>A voice with no home ("sources", witnesses).</summary>
    public const string UnknownVoice = "UNK";

    public static string Home(string id) => id.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? id[..dot] : id;

    /// <summary>Whether the id is a bare state.</summary>
    public static bool IsState(string id) => id.Length == 3 && id is not (UnknownVoice or "IGO" or "GRP" or "NGO" or "MED" or "ORG");

    /// <summary>The id of what a head makes of a state: شعب + SYR = SYR.people. Non-state actors stay as they are.</summary>
    public static string Compose(string id, HeadRole role) => !IsState(id)
        ? id
        : role switch
        {
            HeadRole.People or HeadRole.Person => id + ".people",
            HeadRole.Armed => id + ".armed",
            HeadRole.Opposition => id + ".opposition",
            HeadRole.Parliament => id switch
            {
                "USA" => "USA.congress",
                "LBY" => "LBY.hor",
                _ => id + ".parliament",
            },
            HeadRole.Prisoners => id + ".prisoners",
            HeadRole.Settlers => id + ".settlers",
            _ => id,
        };
}
