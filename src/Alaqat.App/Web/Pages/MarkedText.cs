using System.Globalization;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.App.Web;

/// <summary>A text with the pieces marked on which claims rest. Marks may overlap; each character keeps all that cover it.</summary>
static class MarkedText
{
    public static List<TextMark> Marks(CodedArticle coded)
    {
        var marks = new List<TextMark>();
        for (var i = 0; i < coded.Claims.Length; i++)
        {
            var (claim, number) = (coded.Claims[i], i + 1);
            foreach (var actor in claim.Holder.Append(claim.Source).Append(claim.Target))
            {
                if (actor?.Span is { } span)
                    marks.Add(new TextMark(span, MarkKind.Actor, number));
            }

            marks.Add(new TextMark(claim.Trigger, MarkKind.Act, number));
            marks.AddRange(claim.Reasons.Select(span => new TextMark(span, MarkKind.Reason, number)));
            marks.AddRange(claim.Goals.Select(span => new TextMark(span, MarkKind.Goal, number)));
        }

        foreach (var (step, span, _) in coded.Explanations.SelectMany(explanation => explanation.Steps))
        {
            if (step == "mention" && span is { Length: > 0 } words && !marks.Any(mark => mark.Kind == MarkKind.Actor && mark.Span == words))
                marks.Add(new TextMark(words, MarkKind.Actor, 0));
        }

        marks.RemoveAll(mark => mark.Span.Length <= 0 || mark.Span.Start < 0 || mark.Span.End > coded.Article.Text.Length);
        return marks;
    }

    /// <summary>The text in paragraphs.</summary>
    public static Markup Of(string text, IReadOnlyList<TextMark> marks)
    {
        var cuts = new SortedSet<int>();
        foreach (var mark in marks)
        {
            cuts.Add(mark.Span.Start);
            cuts.Add(mark.Span.End);
        }

        var ordered = marks.OrderBy(mark => mark.Span.Start).ToArray();
        var open = new List<TextMark>();
        var next = 0;
        var paragraphs = new List<Markup>();
        foreach (var paragraph in Paragraphs(text))
        {
            var parts = new List<Markup>();
            var start = paragraph.Start;
            foreach (var cut in cuts.GetViewBetween(paragraph.Start, paragraph.End).Append(paragraph.End))
            {
                if (cut > start)
                    parts.Add(Piece(text, new TextSpan(start, cut)));
                start = cut;
            }

            paragraphs.Add(Markup.Of($"<p>{parts}</p>\n"));
        }

        return Markup.Join(paragraphs);

        Markup Piece(string source, TextSpan piece)
        {
            while (next < ordered.Length && ordered[next].Span.Start <= piece.Start)
                open.Add(ordered[next++]);
            open.RemoveAll(mark => mark.Span.End <= piece.Start);
            return Render(source, piece, open);
        }
    }

    static Markup Render(string text, TextSpan piece, List<TextMark> covering)
    {
        var words = piece.Of(text);
        if (covering.Count == 0)
            return Markup.Text(words);
        var kinds = string.Join(' ', covering.Select(mark => Class(mark.Kind)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var starts = string.Concat(covering.Where(mark => mark.Span.Start == piece.Start && mark.Kind is MarkKind.Reason or MarkKind.Goal)
            .Select(mark => " from-" + Class(mark.Kind)).Distinct(StringComparer.Ordinal));
        // The smallest marks lead: a name inside a reason belongs to the claims that name it.
        var claims = covering.Where(mark => mark.Claim > 0).OrderBy(mark => mark.Span.Length).Select(mark => mark.Claim).Distinct().ToArray();
        // A blank between two marks is no link: nobody could name it.
        if (claims.Length == 0 || !words.Any(char.IsLetterOrDigit))
            return Markup.Of($"""<span class="m {kinds}">{words}</span>""");
        var numbers = string.Join(' ', claims.Select(number => number.ToString(CultureInfo.InvariantCulture)));
        return Markup.Of($"""<a class="m {kinds}{starts}" href="#c{claims[0]}" data-claims="{numbers}">{words}</a>""");
    }

    static string Class(MarkKind kind) => kind switch
    {
        MarkKind.Actor => "m-actor",
        MarkKind.Act => "m-act",
        MarkKind.Reason => "m-reason",
        MarkKind.Goal => "m-goal",
        _ => "m-found",
    };

    static IEnumerable<TextSpan> Paragraphs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
                yield return new TextSpan(start, end);
            start = end + 1;
        }
    }
}
