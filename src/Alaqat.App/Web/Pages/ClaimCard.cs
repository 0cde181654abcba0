using Alaqat.Claims;

namespace Alaqat.App.Web;

/// <summary>The card of one claim: who, what, to whom; how real, according to whom, when and where; why and to what end, in the text's words.</summary>
static class ClaimCard
{
    public static Markup Of(PageContext page, ClaimView claim, Markup foot) => Markup.Of($"""
        <article class="claim {Tone.Of(claim.Type)}" id="c{claim.Number}" aria-labelledby="c{claim.Number}-h">
        <h4 id="c{claim.Number}-h">{Headline(page, claim)}</h4>
        <p class="facts">{Facts(page, claim)}</p>
        <dl class="evidence">{Evidence(page, claim)}</dl>
        {foot}
        </article>
        """);

    /// <summary>Source, act and target in one line that reads in the page's direction.</summary>
    public static Markup Headline(PageContext page, ClaimView claim) => Markup.Of(
        $"""{Side(page, claim.Source)} <span class="act"><span class="rod" aria-hidden="true"></span>{page.Type(claim.Type)}<span class="rod tip" aria-hidden="true"></span></span> {Side(page, claim.Target)}""");

    static Markup Side(PageContext page, ActorView? side) => side is null
        ? Markup.Of($"""<span class="unnamed">{page["claim.unnamed"]}</span>""")
        : Markup.Of($"""<span class="side">{page.NameLink(side.Id)}</span>""");

    static Markup Facts(PageContext page, ClaimView claim)
    {
        var facts = new List<Markup>
        {
            Markup.Of($"""<span class="chip status-{ClaimNames.Of(claim.Status)}">{page.Status(claim.Status)}</span>"""),
            Voice(page, claim),
        };
        if (claim.Date is { } date)
            facts.Add(Markup.Of($"""<span class="fact"><time datetime="{date.ToString()}">{page.Texts.Date(date)}</time></span>"""));
        if (claim.Place is { } place)
            facts.Add(Markup.Of($"""<span class="fact">{page["claim.in"]} {page.Name(place)}</span>"""));
        facts.Add(Markup.Of($"""<span class="fact sure" title="{page["claim.confidence.help"]}">{page.Texts.Format("claim.confidence", page.Texts.Percent(claim.Confidence))}</span>"""));
        return Markup.Join(facts, Markup.Of($" "));
    }

    static Markup Voice(PageContext page, ClaimView claim) => claim.Holder.Count == 0
        ? Markup.Of($"""<span class="fact voice">{page["claim.author"]}</span>""")
        : Markup.Of($"""<span class="fact voice">{page["claim.told-by"]} {Markup.Join(claim.Holder.Select(holder => page.NameLink(holder.Id)), Markup.Of($" {page["claim.chain"]} "))}</span>""");

    static Markup Evidence(PageContext page, ClaimView claim) => Markup.Join(
    [
        Row(page, "act", page["claim.act"], PageContext.Quote(claim.Trigger)),
        .. claim.Reasons.Select(reason => Row(page, "reason", page["claim.reason"], PageContext.Quote(reason))),
        .. claim.Goals.Select(goal => Row(page, "goal", page["claim.goal"], PageContext.Quote(goal))),
        Framed(page, claim.Source),
        Framed(page, claim.Target),
    ]);

    static Markup Row(PageContext page, string kind, string label, Markup value) => Markup.Of($"""<div class="e-{kind}"><dt>{label}</dt><dd>{value}</dd></div>""");

    static Markup Framed(PageContext page, ActorView? actor) => actor is { Words: { } words } && actor.Framing != Framing.Neutral
        ? Row(page, "framed", page["claim.framed"], Markup.Of($"""{page.Name(actor.Id)}: {PageContext.Quote(words)} <span class="chip quiet">{page.Framing(actor.Framing)}</span>"""))
        : Markup.Empty;
}
