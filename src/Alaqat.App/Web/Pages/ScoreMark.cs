using System.Globalization;
using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>A mean score from -10 to +10 as a mark on a line, with its number.</summary>
static class ScoreMark
{
    const double Half = 36;

    public static Markup Of(PageContext page, Tally tally)
    {
        if (tally.Mean is not { } mean)
            return Markup.Empty;
        var told = mean.ToString("+0.0;\u22120.0;0", CultureInfo.InvariantCulture);
        var length = Math.Abs(mean) / 10 * Half;
        var start = mean < 0 ? Half - length : Half;
        return Markup.Of($"""
            <span class="score" title="{page["score.help"]}"><svg viewBox="0 0 {2 * Half} 10" width="{2 * Half}" height="10" aria-hidden="true"><path class="ground" d="M0 5 H{2 * Half} M{Half} 0 V10"/><rect class="{(mean < 0 ? Tone.Conflict : Tone.Cooperation)}" x="{start}" y="2" width="{length}" height="6"/></svg><bdi dir="ltr" class="{(mean < 0 ? Tone.Conflict : Tone.Cooperation)}">{told}</bdi></span>
            """);
    }
}
