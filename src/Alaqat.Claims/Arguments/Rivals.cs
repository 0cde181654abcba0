namespace Alaqat.Claims;

/// <summary>
/// What the other candidates of a trigger offer for one side. A triple is scored by itself; this tells it whether somebody
/// fits the slot better, and whether the text leaves the side open at all.
/// </summary>
sealed class Rivals
{
    const int None = 7;

    readonly Side _side;
    readonly Trigger _trigger;
    readonly List<(int Order, int Distance)> _named = [];
    readonly int _bestNamed = None;
    readonly int _bestReferred = None;

    public Rivals(Trigger trigger, List<Mention> candidates, List<Placement> places, Side side)
    {
        _side = side;
        _trigger = trigger;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Kind == MentionKind.None || places[i].SentencesBack > 0)
                continue;
            var order = Order(places[i]);
            if (candidates[i].Kind is MentionKind.Pronoun or MentionKind.DroppedSubject)
            {
                _bestReferred = Math.Min(_bestReferred, order);
                continue;
            }

            _bestNamed = Math.Min(_bestNamed, order);
            _named.Add((order, Math.Abs(places[i].Distance)));
        }
    }

    /// <summary>The best match among actors named in the sentence; 7 where there is none.</summary>
    public int BestNamed => _bestNamed;

    /// <summary>The best match among pronouns and dropped subjects; 7 where there is none.</summary>
    public int BestReferred => _bestReferred;

    /// <summary>How many named candidates fit better, or as well and nearer; at most 3.</summary>
    public int Ahead(Placement place)
    {
        var order = place.Slot == "none" ? None : Order(place);
        var distance = Math.Abs(place.Distance);
        var ahead = 0;
        foreach (var (other, away) in _named)
        {
            if (other < order || (other == order && away < distance))
                ahead++;
        }

        return Math.Min(ahead, 3);
    }

    int Order(Placement place) => SlotMatch.Order(SlotMatch.Of(_trigger.Frame, place.Slot, _side));
}
