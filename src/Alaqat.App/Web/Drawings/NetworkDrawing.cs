using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>The signed network: size by activity, blue and whole for cooperation, orange and broken for conflict, each node and line a link.</summary>
static class NetworkDrawing
{
    const double Width = 1120;
    const double Height = 760;
    const double Margin = 56;

    /// <summary>Room for half a name at either side.</summary>
    const double Side = 86;

    public static Markup Of(PageContext page, NetworkScene scene)
    {
        var most = Math.Max(1, scene.Actors.Count == 0 ? 1 : scene.Actors.Max(actor => actor.Activity));
        var mostTie = Math.Max(1, scene.Ties.Count == 0 ? 1 : scene.Ties.Max(tie => tie.Count));
        var byId = scene.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var title = Title(page, scene);
        return Markup.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" class="chart network" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" role="group" aria-label="{title}" direction="ltr" font-family="system-ui, 'Noto Sans Arabic', sans-serif" font-size="13"><title>{title}</title>
            <g class="ties">{scene.Ties.OrderBy(tie => tie.Count).Select(tie => Tie(page, tie, byId[tie.A], byId[tie.B], mostTie))}</g>
            <g class="nodes">{scene.Actors.Reverse().Select(actor => Node(page, actor, most))}</g>
            <g class="names" aria-hidden="true">{scene.Actors.Reverse().Select(actor => Name(page, actor, most))}</g>
            {Key(page)}
            </svg>
            """);
    }

    public static string Title(PageContext page, NetworkScene scene) =>
        page.Texts.Format("network.caption", scene.Shown?.ToString() ?? page["network.all-time"], page.Texts.Count("n.actors", scene.Actors.Count(actor => actor.Activity > 0)), page.Texts.Count("n.ties", scene.Ties.Count));

    static double X(PlacedActor actor) => Side + actor.X * (Width - 2 * Side);

    static double Y(PlacedActor actor) => Margin / 2 + actor.Y * (Height - 2.4 * Margin);

    static double Radius(PlacedActor actor, int most) => actor.Activity == 0 ? 4 : 5 + 21 * Math.Sqrt((double)actor.Activity / most);

    static Markup Tie(PageContext page, NetworkTie tie, PlacedActor a, PlacedActor b, int most)
    {
        var tone = tie.Sign < 0 ? Tone.Conflict : tie.Sign > 0 ? Tone.Cooperation : "even";
        var paint = tie.Sign < 0 ? Paint.Conflict : tie.Sign > 0 ? Paint.Cooperation : Paint.Quiet;
        var strength = Math.Sqrt((double)tie.Count / most);
        var told = page.Texts.Format("network.tie", page.Actor(tie.A), page.Actor(tie.B), page.Texts.Count("n.claims", tie.Count), (tie.Sum / tie.Count).ToString("+0.0;-0.0;0", System.Globalization.CultureInfo.InvariantCulture));
        // A slight bow keeps lines that run the same way apart.
        var (ax, ay, bx, by) = (X(a), Y(a), X(b), Y(b));
        var (mx, my) = ((ax + bx) / 2 + (by - ay) * 0.06, (ay + by) / 2 - (bx - ax) * 0.06);
        return Markup.Of($"""
            <a href="{page.Relation(tie.A, tie.B)}" class="tie {tone}" tabindex="-1" data-a="{tie.A}" data-b="{tie.B}"><title>{told}</title><path fill="none" stroke="{paint}" stroke-width="{1 + 6 * strength}" stroke-opacity="{0.28 + 0.5 * strength}" stroke-dasharray="{(tie.Sign < 0 ? "7 5" : tie.Sign == 0 ? "1 5" : "none")}" stroke-linecap="round" d="M{ax} {ay} Q{mx} {my} {bx} {by}"/></a>
            """);
    }

    static Markup Node(PageContext page, PlacedActor actor, int most)
    {
        var name = page.Actor(actor.Id);
        return Markup.Of($"""
            <a href="{page.Link("actor/" + Uri.EscapeDataString(actor.Id))}" class="node{Idle(actor)}" data-id="{actor.Id}" aria-label="{name}"><title>{name}: {page.Texts.Count("n.claims", actor.Activity)}</title>
            <circle cx="{X(actor)}" cy="{Y(actor)}" r="{Radius(actor, most)}" fill="{Paint.Paper}" stroke="{Paint.Ink}" stroke-width="1.6"/></a>
            """);
    }

    /// <summary>Names lie above all circles, so that none is hidden.</summary>
    static Markup Name(PageContext page, PlacedActor actor, int most)
    {
        var size = actor.Activity == 0 ? 10.5 : 11.5 + 3.5 * Math.Sqrt((double)actor.Activity / most);
        return Markup.Of($"""
            <text class="name{Idle(actor)}" data-id="{actor.Id}" x="{X(actor)}" y="{Y(actor) + Radius(actor, most) + size + 1}" text-anchor="middle" font-size="{size}" fill="{Paint.Ink}" stroke="{Paint.Paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" pointer-events="none">{Short(page.Actor(actor.Id))}</text>
            """);
    }

    static string? Idle(PlacedActor actor) => actor.Activity == 0 ? " idle" : null;

    static string Short(string name) => name.Length <= 22 ? name : name[..21].TrimEnd() + "…";

    static Markup Key(PageContext page) => Markup.Of($"""
        <g class="key" transform="translate(16 {Height - 16})"><path class="coop-line" d="M0 -4 h34" stroke="{Paint.Cooperation}" stroke-width="3"/><text x="42" y="0" fill="{Paint.Ink}">{page["legend.coop"]}</text><path class="conf-line" d="M160 -4 h34" stroke="{Paint.Conflict}" stroke-width="3" stroke-dasharray="7 5"/><text x="202" y="0" fill="{Paint.Ink}">{page["legend.conf"]}</text></g>
        """);
}
