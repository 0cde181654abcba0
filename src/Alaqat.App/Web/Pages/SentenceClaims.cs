using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.App.Web;

/// <summary>The claims of a text by sentence: its arcs, its cards, and how they came about one click away.</summary>
static class SentenceClaims
{
    public static Markup Of(PageContext page, CodedArticle coded, IReadOnlyList<ClaimView> claims)
    {
        var explanations = new Dictionary<TextSpan, SentenceExplanation>();
        foreach (var explanation in coded.Explanations)
            explanations.TryAdd(explanation.Sentence, explanation);
        var groups = coded.Claims.Select((claim, i) => (claim.Sentence, View: claims[i])).GroupBy(entry => entry.Sentence).ToArray();
        if (groups.Length == 0)
            return Markup.Of($"""<p class="none">{page["read.none"]}</p>{Empty(page, coded)}""");
        return Markup.Join(groups.Select((group, i) => One(page, coded.Article.Text, i + 1, group.Key, [.. group.Select(entry => entry.View)], explanations.GetValueOrDefault(group.Key))));
    }

    static Markup One(PageContext page, string text, int number, TextSpan sentence, ClaimView[] claims, SentenceExplanation? explanation)
    {
        var name = page.Texts.Format("read.sentence", page.Texts.Number(number));
        return Markup.Of($"""
            <section class="sentence" aria-label="{name}">
            <h3>{name}</h3>
            <div class="strip" tabindex="0" role="group" aria-label="{page["read.arcs"]}">{ArcStrip.Of(page, page["read.arcs"], claims)}</div>
            {claims.Select(claim => ClaimCard.Of(page, claim, Markup.Empty))}
            {(explanation is null ? Markup.Empty : Steps(page, text, explanation, page["read.how"]))}
            </section>
            """);
    }

    /// <summary>For a text without a claim: why each sentence has none.</summary>
    static Markup Empty(PageContext page, CodedArticle coded) =>
        Markup.Join(coded.Explanations.Take(50).Select(explanation => Steps(page, coded.Article.Text, explanation, page["read.why-none"])));

    static Markup Steps(PageContext page, string text, SentenceExplanation explanation, string heading) => Markup.Of($"""
        <details class="how"><summary>{heading}</summary>
        <div class="scroll" tabindex="0" role="group" aria-label="{heading}"><table><thead><tr><th scope="col">{page["how.step"]}</th><th scope="col">{page["how.words"]}</th><th scope="col">{page["how.account"]}</th></tr></thead><tbody>
        {explanation.Steps.Select(step => Markup.Of($"""<tr><td>{Step(page, step.Step)}</td><td lang="ar" dir="rtl">{Words(text, step.Span)}</td><td dir="ltr" lang="en">{step.Account}</td></tr>"""))}
        </tbody></table></div></details>
        """);

    static string Step(PageContext page, string step) => page.Texts.Keys.Contains("step." + step) ? page["step." + step] : step;

    static string Words(string text, TextSpan? span) => span is { Start: >= 0 } words && words.End <= text.Length ? words.Of(text) : string.Empty;
}
