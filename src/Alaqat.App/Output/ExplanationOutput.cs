using System.Text;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary>The steps that led to the claims of each sentence, with their evidence, for people.</summary>
sealed class ExplanationOutput(int width)
{
    const int StepWidth = 12;
    const int LeastText = 24;
    const string Between = "; ";

    static readonly string Indent = new(' ', StepWidth);

    readonly TableOutput _table = new(width);

    public string Format(string doc, CodedArticle coded)
    {
        var output = new StringBuilder();
        output.Append(doc).Append('\n');
        var claims = coded.Claims.ToLookup(claim => claim.Sentence);
        foreach (var explanation in coded.Explanations)
        {
            output.Append('\n');
            foreach (var line in TextWrap.Lines(explanation.Sentence.Of(coded.Article.Text), Math.Max(LeastText, width)))
                output.Append(BidiText.Isolate(line)).Append('\n');
            foreach (var (step, span, account) in Together(explanation.Steps))
                Append(output, step, span?.Of(coded.Article.Text), account);
            foreach (var claim in claims[explanation.Sentence])
            {
                _table.Append(output, coded.Article.Text, claim);
                output.Append("    by       ").Append(string.Join(", ", claim.By)).Append('\n');
            }
        }

        return output.Append('\n').ToString();
    }

    /// <summary>Steps of one kind at the same words as one, at the place of the first.</summary>
    static IEnumerable<(string Step, TextSpan? Span, string Account)> Together((string Step, TextSpan? Span, string Account)[] steps)
    {
        for (var start = 0; start < steps.Length;)
        {
            var end = start + 1;
            // Each claim has its own arguments, features, status and holder, in that order.
            while (end < steps.Length && steps[end].Step == steps[start].Step)
                end++;
            foreach (var group in steps[start..end].GroupBy(step => step.Span))
                yield return (steps[start].Step, group.Key, string.Join(Between, group.Select(step => step.Account).Distinct(StringComparer.Ordinal)));
            start = end;
        }
    }

    /// <summary>The words and the account on one line where they fit, else the account below the words.</summary>
    void Append(StringBuilder output, string step, string? words, string account)
    {
        var room = Math.Max(LeastText, width - StepWidth);
        output.Append(("  " + step).PadRight(StepWidth));
        var lines = words is null ? [] : TextWrap.Lines(words, room).ToList();
        if (lines.Count == 1 && BidiText.Width(lines[0]) + 2 + BidiText.Width(account) <= room)
        {
            output.Append(BidiText.Isolate(lines[0])).Append("  ").Append(BidiText.IsolateArabic(account)).Append('\n');
            return;
        }

        var all = lines.Select(BidiText.Isolate).Concat(TextWrap.Lines(account, room).Select(BidiText.IsolateArabic));
        output.AppendJoin("\n" + Indent, all).Append('\n');
    }
}
