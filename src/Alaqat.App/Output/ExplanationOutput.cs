using System.Text;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary>The steps that led to the claims of each sentence, with their evidence, for people.</summary>
sealed class ExplanationOutput(int width)
{
    const int StepWidth = 10;
    const int LeastText = 16;

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
            foreach (var (step, span, account) in explanation.Steps)
                Append(output, coded.Article.Text, step, span, account);
            foreach (var claim in claims[explanation.Sentence])
            {
                _table.Append(output, coded.Article.Text, claim);
                output.Append("    by       ").Append(string.Join(", ", claim.By)).Append('\n');
            }
        }

        return output.Append('\n').ToString();
    }

    static void Append(StringBuilder output, string text, string step, TextSpan? span, string account)
    {
        output.Append("  ").Append(step.PadRight(StepWidth));
        if (span is { } words)
            output.Append(BidiText.Isolate(words.Of(text))).Append("  ");
        output.Append(account).Append('\n');
    }
}
