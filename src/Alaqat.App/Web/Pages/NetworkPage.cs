using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>Who stands how toward whom, with a slider over time. Without scripts the periods are chosen from a list.</summary>
static class NetworkPage
{
    const int MostRows = 30;

    public static Markup Of(PageContext page, NetworkScene scene) => PageFrame.Of(page, page["nav.network"], "network", Markup.Of($"""
        <section class="head"><h1>{page["network.title"]}</h1><p class="lead">{page["network.lead"]}</p>
        <div class="tools">{ViewTools.Downloads(page, "network")}</div></section>
        {Slider(page, scene)}
        <section class="panel network-panel"><p class="note" id="network-caption" role="status">{NetworkDrawing.Title(page, scene)}</p>
        <div class="chart-box network-box" tabindex="0" role="group" aria-label="{page["network.title"]}">{NetworkDrawing.Of(page, scene)}</div>
        {Markup.When(scene.AllActors > scene.Actors.Count || scene.AllTies > scene.Ties.Count, () => Markup.Of($"""<p class="note">{page.Texts.Format("network.bounded", page.Texts.Number(scene.Actors.Count), page.Texts.Number(scene.AllActors), page.Texts.Number(scene.Ties.Count), page.Texts.Number(scene.AllTies))}</p>"""))}</section>
        <section class="panel"><h2>{page["network.strongest"]}</h2><ul class="rows two">{scene.Ties.OrderByDescending(tie => tie.Count).ThenBy(tie => tie.A, StringComparer.Ordinal).Take(MostRows).Select(tie => Markup.Of($"""
            <li><a href="{page.Relation(tie.A, tie.B)}"><bdi>{page.Actor(tie.A)}</bdi> ⟷ <bdi>{page.Actor(tie.B)}</bdi></a><span class="amount">{page.Texts.Count("n.claims", tie.Count)} {ScoreMark.Of(page, new Tally(tie.Count, tie.Sum))}</span></li>
            """))}</ul></section>
        """));

    static Markup Slider(PageContext page, NetworkScene scene) => Markup.Of($"""
        <form class="panel slider" method="get" action="{page.Link("network")}" data-slider>
        <label class="range" hidden>{page["network.period"]}<input type="range" min="0" max="{scene.Periods.Count}" step="1" value="{Place(scene)}" aria-describedby="network-caption"><output>{scene.Shown?.ToString() ?? page["network.all-time"]}</output></label>
        <label>{page["network.period"]}<select name="period"><option value="">{page["network.all-time"]}</option>{scene.Periods.Select(period => period == scene.Shown
            ? Markup.Of($"""<option selected>{period.ToString()}</option>""")
            : Markup.Of($"""<option>{period.ToString()}</option>"""))}</select></label>
        <label>{page["network.by"]}<select name="by">{new[] { (PeriodUnit.Year, "year"), (PeriodUnit.Month, "month"), (PeriodUnit.Week, "week"), (PeriodUnit.Day, "day") }.Select(unit => unit.Item1 == scene.Unit
            ? Markup.Of($"""<option value="{unit.Item2}" selected>{page["unit." + unit.Item2]}</option>""")
            : Markup.Of($"""<option value="{unit.Item2}">{page["unit." + unit.Item2]}</option>"""))}</select></label>
        <label>{page["network.least"]}<input type="number" name="min-count" min="1" value="{scene.LeastCount}"></label>
        <button class="primary" type="submit">{page["filter.apply"]}</button></form>
        """);

    static int Place(NetworkScene scene) => scene.Shown is { } shown ? scene.Periods.TakeWhile(period => period != shown).Count() + 1 : 0;
}
