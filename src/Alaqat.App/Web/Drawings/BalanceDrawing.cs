using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>How a relation goes over time: cooperation upward and whole, conflict downward and hatched, one bar a period; dashed lines where the level changes.</summary>
static class BalanceDrawing
{
    const double Width = 960;
    const double Height = 300;

    /// <summary>Room for the key.</summary>
    const double LeastWidth = 320;
    const double Left = 44;
    const double Right = 12;
    const double Top = 34;
    const double Bottom = 34;
    const int MostBars = 240;

    /// <summary>A lone bar must not fill the picture, and a lone claim not reach over it.</summary>
    const double MostStep = 72;
    const double MostScale = 28;

    public static Markup Of(PageContext page, IReadOnlyList<BalancePoint> all, IReadOnlyList<SeriesChange> changes, string title)
    {
        var points = all.TakeLast(MostBars).ToList();
        if (points.Count == 0)
            return Frame(title, LeastWidth, 60, Markup.Of($"""<text x="{LeastWidth / 2}" y="34" text-anchor="middle" fill="{Paint.Quiet}">{page["view.empty"]}</text>"""));
        var periods = Periods(points[0].Period, points[^1].Period);
        var byPeriod = points.ToDictionary(point => point.Period.Start);
        double up = points.Max(point => point.Cooperation), down = points.Max(point => point.Conflict);
        var scale = Math.Min(MostScale, (Height - Top - Bottom) / Math.Max(1, up + down));
        var height = Top + Math.Max(1, up + down) * scale + Bottom;
        var zero = Top + up * scale;
        var step = Math.Min(MostStep, (Width - Left - Right) / periods.Count);
        var bars = periods.Select((period, i) => byPeriod.TryGetValue(period.Start, out var point) ? Bar(page, point, Left + i * step, step, zero, scale) : Markup.Empty);
        var width = Math.Max(LeastWidth, Left + step * periods.Count + Right);
        return Frame(title, width, height, Markup.Of($"""
            {Grid(page, up, down, zero, scale)}
            {bars}
            {Labels(periods, step, height)}
            {changes.Select(change => Change(page, change, periods, step, height))}
            <path class="axis" d="M{Left} {zero} H{width - Right}" stroke="{Paint.Ink}"/>
            """));
    }

    static Markup Bar(PageContext page, BalancePoint point, double x, double step, double zero, double scale)
    {
        var (up, down) = (point.Cooperation, point.Conflict);
        var gap = Math.Min(2, step * 0.15);
        var width = Math.Max(1, step - gap);
        var told = page.Texts.Format("timeline.bar", point.Period.ToString(), page.Texts.Number(up), page.Texts.Number(down), page.Texts.Count("n.outlets", point.Outlets));
        return Markup.Of($"""
            <g class="bar"><title>{told}</title>
            <rect class="coop" fill="{Paint.Cooperation}" x="{x}" y="{zero - up * scale}" width="{width}" height="{up * scale}"/>
            <rect class="conf" fill="{Paint.Conflict}" x="{x}" y="{zero}" width="{width}" height="{down * scale}"/>
            <path class="hatch" stroke="{Paint.Paper}" stroke-width="1.2" d="{Hatch(x, zero, width, down * scale)}"/></g>
            """);
    }

    /// <summary>Conflict is told apart without colour too.</summary>
    static string Hatch(double x, double y, double width, double height)
    {
        var path = new System.Text.StringBuilder("M0 0");
        for (var at = 6.0; at < height; at += 6)
            path.Append(System.Globalization.CultureInfo.InvariantCulture, $" M{x:0.#} {y + at:0.#} h{width:0.#}");
        return path.ToString();
    }

    static string Score(double? mean) => mean is { } score ? score.ToString("+0.0;-0.0;0", System.Globalization.CultureInfo.InvariantCulture) : "0";

    static Markup Grid(PageContext page, double up, double down, double zero, double scale) => Markup.Of($"""
        <text class="coop-text" fill="{Paint.Cooperation}" x="{Left}" y="{Top - 14}">▲ {page["legend.coop"]}</text>
        <text class="conf-text" fill="{Paint.Conflict}" x="{Left + 130}" y="{Top - 14}">▼ {page["legend.conf"]}</text>
        <text class="tick" fill="{Paint.Quiet}" x="{Left - 8}" y="{zero - up * scale + 4}" text-anchor="end">{Math.Round(up)}</text>
        <text class="tick" fill="{Paint.Quiet}" x="{Left - 8}" y="{zero + 4}" text-anchor="end">0</text>
        <text class="tick" fill="{Paint.Quiet}" x="{Left - 8}" y="{zero + down * scale + 4}" text-anchor="end">{Math.Round(down)}</text>
        """);

    static Markup Labels(List<Period> periods, double step, double height)
    {
        var every = Math.Max(1, (int)Math.Ceiling(84 / step));
        return Markup.Join(periods.Select((period, i) => i % every != 0
            ? Markup.Empty
            : Markup.Of($"""<text class="tick" fill="{Paint.Quiet}" x="{Left + i * step}" y="{height - 10}">{period.ToString()}</text>""")));
    }

    static Markup Change(PageContext page, SeriesChange change, List<Period> periods, double step, double height)
    {
        var place = periods.FindIndex(period => period.Start == change.From.Start);
        if (place < 0)
            return Markup.Empty;
        var x = Left + place * step;
        var told = page.Texts.Format("timeline.change", change.From.ToString(), Score(change.Before), Score(change.After));
        return Markup.Of($"""<g class="change"><title>{told}</title><path d="M{x} {Top - 6} V{height - Bottom}" stroke="{Paint.Ink}" stroke-width="1.5" stroke-dasharray="2 4"/><circle cx="{x}" cy="{Top - 6}" r="4" fill="{Paint.Ink}"/></g>""");
    }

    static List<Period> Periods(Period first, Period last)
    {
        var periods = new List<Period>();
        for (var period = first; period <= last && periods.Count < 2000; period = period.Next())
            periods.Add(period);
        // Far-off dates of single claims must not squeeze the rest.
        return periods.Count > MostBars ? periods.GetRange(periods.Count - MostBars, MostBars) : periods;
    }

    static Markup Frame(string title, double width, double height, Markup content) => Markup.Of($"""
        <svg xmlns="http://www.w3.org/2000/svg" class="chart timeline{(width < Width - 1 ? " few" : null)}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-label="{title}" direction="ltr" font-family="system-ui, 'Noto Sans Arabic', sans-serif" font-size="12"><title>{title}</title>
        {content}
        </svg>
        """);
}
