using System.Globalization;
using System.Text;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>Claims of a store for people, in the manner of <see cref="TableOutput"/>: a heading for each article, then its claims with their evidence.</summary>
sealed class StoredClaimTable(int width)
{
    const string LabelIndent = "    ";
    const int LabelWidth = 9;
    const int LeastText = 16;

    string? _document;

    /// <summary>A claim, with the heading of its article where the one before was of another.</summary>
    public string Next(StoredClaim claim)
    {
        var output = new StringBuilder();
        if (claim.Document.Key != _document)
            Heading(output, claim.Document);
        _document = claim.Document.Key;
        output.Append(CultureInfo.InvariantCulture, $"  {claim.Source?.Id ?? "?"} \u2192 {ClaimNames.Of(claim.Type)} \u2192 {claim.Target?.Id ?? "?"}  {ClaimNames.Of(claim.Status)}  {claim.Confidence:0.00}\n");
        Side(output, "source", claim.Source);
        Rows(output, "act", claim.Trigger.Text);
        Side(output, "target", claim.Target);
        if (claim.Holder.Count > 0)
            Label(output, "holder").Append(string.Join(" \u203A ", claim.Holder.Select(holder => holder.Id))).Append('\n');
        foreach (var reason in claim.Reasons)
            Rows(output, "reason", reason.Text);
        foreach (var goal in claim.Goals)
            Rows(output, "goal", goal.Text);
        if (claim.Date is { } date)
            Label(output, "date").Append(date.ToString()).Append('\n');
        if (claim.Place is { } place)
            Label(output, "place").Append(place).Append('\n');
        Rows(output, "text", claim.Sentence.Text);
        return output.ToString();
    }

    void Heading(StringBuilder output, StoredDocument document)
    {
        if (_document is not null)
            output.Append('\n');
        output.Append(document.Key);
        if (document.Date is { } date)
            output.Append(CultureInfo.InvariantCulture, $"  {date:yyyy-MM-dd}");
        output.Append('\n');
        var about = string.Join(" \u2013 ", new[] { document.Outlet, document.Title }.Where(part => !string.IsNullOrWhiteSpace(part)));
        foreach (var line in TextWrap.Lines(about, Math.Max(LeastText, width)))
            output.Append(BidiText.Isolate(line)).Append('\n');
    }

    void Side(StringBuilder output, string label, StoredActor? actor)
    {
        if (actor?.Mention is not { } mention)
            return;
        Rows(output, label, mention.Text);
        if (actor.Framing != Framing.Neutral)
            Label(output, string.Empty).Append('(').Append(ClaimNames.Of(actor.Framing)).Append(")\n");
    }

    void Rows(StringBuilder output, string label, string text)
    {
        foreach (var line in TextWrap.Lines(text, Math.Max(LeastText, width - LabelIndent.Length - LabelWidth)))
        {
            Label(output, label).Append(BidiText.Isolate(line)).Append('\n');
            label = string.Empty;
        }
    }

    static StringBuilder Label(StringBuilder output, string label) => output.Append(LabelIndent).Append(label.PadRight(LabelWidth));
}
