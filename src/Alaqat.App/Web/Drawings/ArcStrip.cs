using Alaqat.Claims;

namespace Alaqat.App.Web;

/// <summary>
/// The claims of one sentence as arcs between its actors, who stand in a row in the order of the text.
/// Blue and whole for cooperation, orange and broken for conflict, heavier for deeds; the head points at the target.
/// </summary>
static class ArcStrip
{
    const double Letter = 7.6;
    const double LeastGap = 132;
    const double Level = 34;
    const double Base = 26;
    const string Nobody = "\u2205";

    public static Markup Of(PageContext page, string title, IReadOnlyList<ClaimView> claims)
    {
        var arcs = Arcs(claims);
        var actors = Actors(claims);
        if (arcs.Count == 0)
            return Empty(page, title);
        var labels = actors.ConvertAll(id => id == Nobody ? page["claim.unnamed"] : page.Actor(id));
        var places = Places(labels, arcs, page, out var width);
        var height = Base + Level * arcs.Max(arc => arc.Height) + 30;
        var ground = height - Base;
        return Markup.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" class="arcs" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="group" aria-label="{title}" direction="ltr" font-family="system-ui, 'Noto Sans Arabic', sans-serif" font-size="13">
            {arcs.Select(arc => Arc(page, arc, places, ground))}
            {labels.Select((label, i) => Markup.Of($"""<g class="node"><circle cx="{places[i]}" cy="{ground}" r="4.5" fill="{Paint.Ink}"/><text x="{places[i]}" y="{ground + 20}" text-anchor="middle" fill="{Paint.Ink}">{label}</text></g>"""))}
            </svg>
            """);
    }

    /// <summary>On the page nothing; as a file a picture that says so.</summary>
    static Markup Empty(PageContext page, string title) => Markup.Of($"""
        <svg xmlns="http://www.w3.org/2000/svg" class="arcs none" viewBox="0 0 480 60" width="480" height="60" role="img" aria-label="{title}" font-family="system-ui, 'Noto Sans Arabic', sans-serif" font-size="13"><text x="240" y="34" text-anchor="middle" fill="{Paint.Quiet}">{page["view.empty"]}</text></svg>
        """);

    /// <summary>Right to left, as the text runs.</summary>
    static double[] Places(List<string> labels, List<ArcLine> arcs, PageContext page, out double width)
    {
        var places = new double[labels.Count];
        var x = 0.0;
        for (var i = 0; i < labels.Count; i++)
        {
            var half = Math.Max(LeastGap / 2, labels[i].Length * Letter / 2 + 8);
            x += half;
            places[i] = x;
            x += half;
        }

        // A lone pair must leave room for the name of its act.
        width = Math.Max(x, arcs.Max(arc => page.Type(arc.Type).Length) * Letter + 60);
        var shift = (width - x) / 2;
        for (var i = 0; i < places.Length; i++)
            places[i] = width - (places[i] + shift);
        return places;
    }

    static List<string> Actors(IReadOnlyList<ClaimView> claims) =>
        [.. claims.SelectMany(claim => (string[])[claim.Source?.Id ?? Nobody, claim.Target?.Id ?? Nobody]).Distinct(StringComparer.Ordinal)];

    static List<ArcLine> Arcs(IReadOnlyList<ClaimView> claims)
    {
        var actors = Actors(claims);
        var arcs = claims
            .Select(claim => (From: actors.IndexOf(claim.Source?.Id ?? Nobody), To: actors.IndexOf(claim.Target?.Id ?? Nobody), claim.Type, Real: claim.Status is ClaimStatus.Actual or ClaimStatus.Ongoing, claim.Number))
            .Where(arc => arc.From != arc.To)
            .GroupBy(arc => (arc.From, arc.To, arc.Type, arc.Real))
            .Select(group => (group.Key.From, group.Key.To, group.Key.Type, group.Key.Real, group.First().Number))
            .OrderBy(arc => Math.Abs(arc.From - arc.To)).ThenBy(arc => Math.Min(arc.From, arc.To)).ThenBy(arc => arc.Number);
        var laid = new List<ArcLine>();
        foreach (var arc in arcs)
        {
            var (low, high) = (Math.Min(arc.From, arc.To), Math.Max(arc.From, arc.To));
            var height = 1;
            while (laid.Any(other => other.Height == height && other.Low < high && low < other.High))
                height++;
            laid.Add(new ArcLine(arc.From, arc.To, arc.Type, arc.Real, arc.Number, height));
        }

        return laid;
    }

    static Markup Arc(PageContext page, ArcLine arc, double[] places, double ground)
    {
        var (from, to) = (places[arc.From], places[arc.To]);
        var top = ground - Level * arc.Height;
        var toward = Math.Sign(to - from);
        // Ends stand a little apart, so that arcs in both directions do not meet in one point.
        from += toward * 9;
        to -= toward * 9;
        var round = Math.Min(16, Math.Abs(to - from) / 2);
        var dash = Tone.IsCooperation(arc.Type) ? "none" : "6 4";
        var label = page.Type(arc.Type);
        var middle = (from + to) / 2;
        var half = label.Length * Letter / 2 + 5;
        var shade = arc.Real ? "real" : "unreal";
        return Markup.Of($"""
            <a href="#c{arc.Number}" class="arc {Tone.Of(arc.Type)} {shade}" data-claims="{arc.Number}"><title>{label}</title>
            <path class="line" fill="none" stroke="{Paint.Of(arc.Type)}" stroke-width="{(Tone.IsMaterial(arc.Type) ? 2.6 : 1.6)}" stroke-dasharray="{dash}" d="M{from} {ground - 8} V{top + round} Q{from} {top} {from + toward * round} {top} H{to - toward * round} Q{to} {top} {to} {top + round} V{ground - 14}"/>
            <path class="tip" fill="{Paint.Of(arc.Type)}" d="M{to} {ground - 6} l-4.5 -9 h9 z"/>
            <rect class="plate" fill="{Paint.Paper}" x="{middle - half}" y="{top - 10}" width="{2 * half}" height="20" rx="10"/>
            <text class="label" fill="{Paint.Of(arc.Type)}" x="{middle}" y="{top + 4.5}" text-anchor="middle">{label}</text></a>
            """);
    }

    /// <param name="Height">Row above the actors, from 1.</param>
    sealed record ArcLine(int From, int To, ClaimType Type, bool Real, int Number, int Height)
    {
        public int Low => Math.Min(From, To);

        public int High => Math.Max(From, To);
    }
}
