using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>Claims as event data: one row a claim, in the columns that its users know (docs/FORMATS.md).</summary>
/// <param name="withText">Whether the words of articles are written; without them only ids and offsets are.</param>
public sealed class EventCsv(TextWriter output, ActorLexicon lexicon, ConflictScale scale, bool withText)
{
    static readonly string[] Columns =
    [
        "event_id", "date", "source", "source_country", "source_sector", "target", "target_country", "target_sector",
        "type", "quad_class", "quad", "score", "status", "holder", "outlet", "doc", "doc_date", "copy", "place", "confidence",
        "source_framing", "target_framing", "sentence_start", "sentence_end", "trigger_start", "trigger_end",
    ];

    static readonly string[] TextColumns = ["url", "title", "source_text", "target_text", "trigger", "reasons", "goals", "sentence"];

    /// <summary>What read the article; the last, for those who count columns.</summary>
    static readonly string[] VersionColumns = ["engine", "data"];

    readonly CsvWriter _csv = new(output);

    public void Header()
    {
        foreach (var column in Columns.Concat(withText ? TextColumns : []).Concat(VersionColumns))
            _csv.Text(column);
        _csv.EndRow();
    }

    public void Write(StoredClaim claim)
    {
        _csv.Text(ClaimIds.Of(claim)).Text(claim.Date?.ToString() ?? Day(claim.Document.Date));
        Actor(claim.Source);
        Actor(claim.Target);
        var quad = claim.Type.Quad();
        _csv.Text(StoredNames.Of(claim.Type)).Number(QuadNames.NumberOf(quad)).Text(QuadNames.Of(quad)).Number(scale[claim.Type])
            .Text(StoredNames.Of(claim.Status)).Text(Voices.Of(claim))
            .Text(claim.Document.Outlet).Text(claim.Document.Key).Day(claim.Document.Date).Number(claim.Document.CopyOf is null ? 0 : 1)
            .Text(claim.Place).Number(claim.Confidence)
            .Text(FramingOf(claim.Source)).Text(FramingOf(claim.Target))
            .Number(claim.Sentence.Span.Start).Number(claim.Sentence.Span.End).Number(claim.Trigger.Span.Start).Number(claim.Trigger.Span.End);
        if (withText)
        {
            _csv.Text(claim.Document.Url).Text(claim.Document.Title)
                .Text(claim.Source?.Mention?.Text).Text(claim.Target?.Mention?.Text).Text(claim.Trigger.Text)
                .Text(Joined(claim.Reasons)).Text(Joined(claim.Goals)).Text(claim.Sentence.Text);
        }

        _csv.Text(claim.Document.Version?.Engine).Text(claim.Document.Version?.Data);
        _csv.EndRow();
    }

    void Actor(StoredActor? actor) =>
        _csv.Text(actor?.Id).Text(EventColumns.Country(actor?.Id)).Text(EventColumns.Sector(lexicon, actor?.Id));

    static string? FramingOf(StoredActor? actor) => actor?.Mention is null ? null : StoredNames.Of(actor.Framing);

    static string Joined(IReadOnlyList<StoredSpan> spans) => string.Join(" | ", spans.Select(span => span.Text));

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
