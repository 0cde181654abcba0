namespace Alaqat.Claims;

/// <summary>A person of the lexicon: offices with their dates, and the id outside any office (codebook, rulings 26 and 43).</summary>
public sealed record Person(string English, Office[] Offices, string OwnId, string Origin)
{
    /// <summary>
    /// For whom the person speaks on a day. Without a day: for the latest office, since a name without a date
    /// is most often met in reports on the person's time in office.
    /// </summary>
    public string ActorIdOn(DateOnly? day)
    {
        if (Offices.Length == 0)
            return OwnId;
        if (day is not { } date)
            return Offices[^1].ActorId;
        foreach (var office in Offices)
        {
            if (office.Holds(date))
                return office.ActorId;
        }

        return OwnId.Length > 0 ? OwnId : Offices[^1].ActorId;
    }

    /// <summary>Whether an office is open on a day that is known.</summary>
    public bool IsInOffice(DateOnly? day) => day is { } date && Array.Exists(Offices, o => o.Holds(date));
}
