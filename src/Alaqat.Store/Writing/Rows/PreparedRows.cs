using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>Claims, mentions and evidence of an analysis as the rows of tables.</summary>
static class PreparedRows
{
    const string Alef = "\u0627";
    const string Lam = "\u0644";

    public static MentionRow Of(Mention mention, int sentence) =>
        new(sentence, mention.ActorId, StoredNames.Of(mention.Kind), StoredNames.Of(mention.Framing), mention.Span.Start, mention.Span.End);

    /// <summary>Mentions added up, in the order of the first of each. Behind li, which takes the alef of the article, a name is counted as it is elsewhere.</summary>
    public static FramingCount[] Framing(MentionRow[] mentions, string text, IEnumerable<Sentence> sentences)
    {
        var shortened = sentences.SelectMany(sentence => sentence.Words).Where(word => IsWithoutAlef(word, text)).Select(word => word.Span.Start).ToHashSet();
        string Words(MentionRow mention) => (shortened.Contains(mention.Start) ? Alef : string.Empty) + text[mention.Start..mention.End];
        return [.. mentions.GroupBy(mention => (mention.Actor, mention.Framing, Words: StoredText.Clean(Words(mention))))
            .Select(group => new FramingCount(group.Key.Actor, group.Key.Framing, group.Key.Words, group.Count()))];
    }

    static bool IsWithoutAlef(Word word, string text) =>
        word.Form.StartsWith(Alef + Lam, StringComparison.Ordinal) && word.Span.Length > 1 && text.AsSpan(word.Span.Start).StartsWith(Lam, StringComparison.Ordinal);

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
