using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>Claims, mentions and evidence of an analysis as the rows of tables.</summary>
static class PreparedRows
{
    public static MentionRow Of(Mention mention, int sentence) =>
        new(sentence, mention.ActorId, StoredNames.Of(mention.Kind), StoredNames.Of(mention.Framing), mention.Span.Start, mention.Span.End);

    /// <summary>Mentions added up, in the order of the first of each.</summary>
    public static FramingCount[] Framing(MentionRow[] mentions, string text) =>
        [.. mentions.GroupBy(mention => (mention.Actor, mention.Framing, Words: StoredText.Clean(text[mention.Start..mention.End])))
            .Select(group => new FramingCount(group.Key.Actor, group.Key.Framing, group.Key.Words, group.Count()))];

    /// <param name="published">The day of the article, by which claims without one of their own go.</param>
    public static ClaimRow Of(Claim claim, int sentence, DateOnly? published)
    {
        var day = claim.Date is { } date && StoredDays.Day(date) is { } own ? own : published;
        return new ClaimRow(
            sentence, claim.Source?.Id, claim.Target?.Id, StoredNames.Of(claim.Type), StoredNames.Of(claim.Status),
            day is { } known ? StoredDays.Of(known) : null, claim.Date is { } told ? StoredDays.Of(told) : null,
            StoredText.Clean(claim.Place), claim.Confidence, string.Join('\n', claim.By));
    }

    public static IEnumerable<EvidenceRow> Evidence(Claim claim, int number) =>
    [
        .. Of(number, EvidenceRole.Trigger, [claim.Trigger]),
        .. Of(number, EvidenceRole.Source, claim.Source is { } source ? [source] : []),
        .. Of(number, EvidenceRole.Target, claim.Target is { } target ? [target] : []),
        .. Of(number, EvidenceRole.Holder, claim.Holder),
        .. Of(number, EvidenceRole.Reason, claim.Reasons),
        .. Of(number, EvidenceRole.Goal, claim.Goals),
    ];

    static IEnumerable<EvidenceRow> Of(int claim, string role, IReadOnlyList<TextSpan> spans) =>
        spans.Select((span, i) => new EvidenceRow(claim, role, i, span.Start, span.End, null, null));

    static IEnumerable<EvidenceRow> Of(int claim, string role, IReadOnlyList<ClaimActor> actors) =>
        actors.Select((actor, i) => new EvidenceRow(claim, role, i, actor.Span?.Start, actor.Span?.End, actor.Id, StoredNames.Of(actor.Framing)));
}
