namespace Alaqat.Claims;

/// <summary>
/// Where an act happened (codebook, section 1): the nearest place named with a preposition of place in the sentence,
/// else, for acts that happen where their target is, the target's own country.
/// </summary>
static class PlaceFinder
{
    const int Reach = 20;

    /// <returns>ISO 3166-1 alpha-3, or null.</returns>
    public static string? Find(SentenceContext context, ScoredClaim claim)
    {
        Mention? nearest = null;
        var distance = Reach;
        foreach (var mention in context.Mentions)
        {
            if (!ActorIds.IsState(ActorIds.Home(mention.ActorId)) || !NamesPlace(context.View, mention))
                continue;
            var gap = Math.Abs(mention.First - claim.Trigger.Word);
            if (gap < distance)
            {
                nearest = mention;
                distance = gap;
            }
        }

        if (nearest is not null)
            return ActorIds.Home(nearest.ActorId);
        return claim.Trigger.Type is ClaimType.ASSAULT or ClaimType.COERCE or ClaimType.PROTEST
            && ActorIds.Home(claim.Target.ActorId) is var home && ActorIds.IsState(home)
            ? home
            : null;
    }

    static bool NamesPlace(SentenceView view, Mention mention)
    {
        if (mention.Kind is not (MentionKind.Place or MentionKind.Seat or MentionKind.Name) || mention.First == 0)
            return false;
        if (mention.Kind == MentionKind.Name && !ActorIds.IsState(mention.ActorId))
            return false;
        // fi, or a word of direction before a territory: شمال العراق
        return view.Forms[mention.First - 1] == "\u0641\u064A" || (mention.First > 1 && view.Forms[mention.First - 2] == "\u0641\u064A");
    }
}
