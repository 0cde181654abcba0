using Alaqat.Claims;

namespace Alaqat.App.Web;

/// <summary>Paste a text, see its claims at once: the text marked, its relations, and a card for each claim.</summary>
static class ReadPage
{
    public static Markup Empty(PageContext page, string guard, string? problem = null, ReadRequest? given = null) => PageFrame.Of(page, page["read.heading"], "read", Markup.Of($"""
        <section class="hero"><h1>{page["read.heading"]}</h1><p class="lead">{page["read.lead"]}</p></section>
        {Markup.When(problem is not null, () => Markup.Of($"""<p class="problem" role="alert">{problem}</p>"""))}
        {ReadForm.Of(page, guard, given)}
        <p class="samples">{page["read.samples"]} {Samples.All.Select((sample, i) => Markup.Of($"""<a class="chip" href="{page.Link("read?sample=" + sample.Key)}"><bdi lang="ar">{sample.Title}</bdi></a> """))}</p>
        """));

    public static Markup Of(PageContext page, string guard, ReadRequest given, CodedArticle coded)
    {
        var claims = coded.Claims.Select((claim, i) => ClaimView.Of(i + 1, given.Text, claim)).ToArray();
        var title = given.Title ?? page["read.result"];
        return PageFrame.Of(page, title, "read", Markup.Of($"""
            <section class="head"><h1><bdi>{title}</bdi></h1>
            <p class="counts">{Counts(page, claims)}</p>
            <div class="tools">{Downloads(page, guard, given)}<a href="#again">{page["read.again"]}</a></div>
            </section>
            <div class="reading">
            <section class="source" aria-labelledby="text-h"><h2 id="text-h">{page["read.marked"]}</h2>
            {MarkLegend.Of(page)}
            <div class="article" lang="ar" dir="rtl">
            {MarkedText.Of(given.Text, MarkedText.Marks(coded))}</div></section>
            <section class="found" aria-labelledby="rel-h">
            <h2 id="rel-h">{page["read.relations"]}</h2>
            {PairSummaries.Of(page, claims)}
            <h2>{page["read.claims"]}</h2>
            {SentenceClaims.Of(page, coded, claims)}
            </section>
            </div>
            <section id="again" class="again"><h2>{page["read.again"]}</h2>{ReadForm.Of(page, guard, given)}</section>
            """));
    }

    static Markup Counts(PageContext page, ClaimView[] claims)
    {
        var actors = claims.SelectMany(claim => (ActorView?[])[claim.Source, claim.Target]).OfType<ActorView>().Select(actor => actor.Id).Distinct(StringComparer.Ordinal).Count();
        return Markup.Join(
            new[]
            {
                page.Texts.Count("n.claims", claims.Length),
                page.Texts.Count("n.actors", actors),
                page.Texts.Count("n.reasons", claims.Sum(claim => claim.Reasons.Count)),
                page.Texts.Count("n.goals", claims.Sum(claim => claim.Goals.Count)),
            }.Select(text => Markup.Of($"<span>{text}</span>")),
            Markup.Of($" "));
    }

    /// <summary>The text goes with the form: an address could not hold it, and it must not stand in logs.</summary>
    static Markup Downloads(PageContext page, string guard, ReadRequest given) => Markup.Of($"""
        <form method="post" action="{page.Link("read")}" class="downloads">
        <input type="hidden" name="guard" value="{guard}"><input type="hidden" name="text" value="{given.Text}"><input type="hidden" name="title" value="{given.Title}"><input type="hidden" name="outlet" value="{given.Outlet}"><input type="hidden" name="date" value="{given.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}">
        <button name="format" value="jsonl">JSON</button><button name="format" value="csv">CSV</button><button name="format" value="svg">SVG</button><button type="button" hidden data-picture="{page.Link("read")}" data-name="text.png">PNG</button>
        </form>
        """);
}
