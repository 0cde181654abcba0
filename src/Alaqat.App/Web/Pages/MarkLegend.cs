namespace Alaqat.App.Web;

/// <summary>Tells how actors, acts, reasons and goals are marked.</summary>
static class MarkLegend
{
    public static Markup Of(PageContext page) => Markup.Of($"""
        <ul class="legend">
        <li><span class="m m-actor">{page["legend.actor"]}</span></li>
        <li><span class="m m-act">{page["legend.act"]}</span></li>
        <li><span class="m m-reason from-m-reason">{page["legend.reason"]}</span></li>
        <li><span class="m m-goal from-m-goal">{page["legend.goal"]}</span></li>
        </ul>
        """);
}
