using System.Globalization;
using System.Text;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary>
/// Claims for people: grouped by document, ids and labels left to right, every piece of the text isolated, so that the
/// lines read in left-to-right and right-to-left terminals alike, and none is longer than the terminal is wide.
/// </summary>
sealed class TableOutput(int width)
{
    const string LabelIndent = "    ";
    const int LabelWidth = 9;
    const int LeastText = 16;

    public string Format(string doc, CodedArticle coded, IReadOnlyCollection<Claim> claims)
    {
        var output = new StringBuilder();
        Header(output, doc, coded.Article);
        foreach (var claim in claims)
            Append(output, coded.Article.Text, claim);
        if (claims.Count == 0)
            output.Append("  no claims\n");
        return output.Append('\n').ToString();
    }

    void Header(StringBuilder output, string doc, Article article)
    {
        output.Append(doc);
        if (article.Date is { } date)
            output.Append("  ").Append(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        output.Append('\n');
        var about = string.Join(" \u2013 ", new[] { article.Source, article.Title }.Where(part => !string.IsNullOrWhiteSpace(part)));
        foreach (var line in TextWrap.Lines(about, Math.Max(LeastText, width)))
            output.Append(BidiText.Isolate(line)).Append('\n');
    }

    /// <summary>One claim with its evidence; part of an explanation too.</summary>
    public void Append(StringBuilder output, string text, Claim claim)
    {
        output.Append("  ").Append(claim.Source?.Id ?? "?").Append(" \u2192 ").Append(ClaimNames.Of(claim.Type)).Append(" \u2192 ").Append(claim.Target?.Id ?? "?")
            .Append("  ").Append(ClaimNames.Of(claim.Status))
            .Append("  ").Append(claim.Confidence.ToString("0.00", CultureInfo.InvariantCulture)).Append('\n');
        Surface(output, "source", claim.Source, text);
        Rows(output, "act", claim.Trigger, text);
        Surface(output, "target", claim.Target, text);
        if (claim.Holder.Length > 0)
            Label(output, "holder").Append(string.Join(" \u203A ", claim.Holder.Select(holder => holder.Id))).Append('\n');
        foreach (var reason in claim.Reasons)
            Rows(output, "reason", reason, text);
        foreach (var goal in claim.Goals)
            Rows(output, "goal", goal, text);
        if (claim.Date is { } date)
            Label(output, "date").Append(date.ToString()).Append('\n');
        if (claim.Place is { } place)
            Label(output, "place").Append(place).Append('\n');
    }

    void Surface(StringBuilder output, string label, ClaimActor? actor, string text)
    {
        if (actor?.Span is not { } span)
            return;
        Rows(output, label, span, text);
        if (actor.Framing != Framing.Neutral)
            Label(output, string.Empty).Append('(').Append(ClaimNames.Of(actor.Framing)).Append(")\n");
    }

    void Rows(StringBuilder output, string label, TextSpan span, string text)
    {
        foreach (var line in TextWrap.Lines(span.Of(text), Math.Max(LeastText, width - LabelIndent.Length - LabelWidth)))
        {
            Label(output, label).Append(BidiText.Isolate(line)).Append('\n');
            label = string.Empty;
        }
    }

    static StringBuilder Label(StringBuilder output, string label) => output.Append(LabelIndent).Append(label.PadRight(LabelWidth));
}
