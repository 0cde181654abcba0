using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>How much cooperation and conflict the whole store tells over time.</summary>
static class YearBars
{
    public static Markup Of(PageContext page, Snapshot now)
    {
        var unit = Snapshot.Unit(now.Stats.First, now.Stats.Last);
        // Acts of long ago or yet to come would stretch the axis far beyond the articles.
        var acts = now.Acts.Where(act => act.Day is { } day && (now.Stats.First is not { } first || day >= first) && (now.Stats.Last is not { } last || day <= last));
        return BalanceDrawing.Of(page, BalancePoint.Of(acts, unit), [], page["corpus.over-time"]);
    }
}
