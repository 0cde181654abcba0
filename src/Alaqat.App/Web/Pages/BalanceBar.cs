namespace Alaqat.App.Web;

/// <summary>How much of a relation is cooperation and how much conflict, as a small bar with its numbers.</summary>
static class BalanceBar
{
    const double Width = 120;

    public static Markup Of(PageContext page, long cooperation, long conflict)
    {
        var all = Math.Max(1, cooperation + conflict);
        var share = Width * cooperation / all;
        var told = page.Texts.Format("balance", page.Texts.Number(cooperation), page.Texts.Number(conflict));
        return Markup.Of($"""
            <span class="balance" title="{told}"><span class="visually-hidden">{told}</span>
            <span class="coop" aria-hidden="true">{page.Texts.Number(cooperation)}</span>
            <svg viewBox="0 0 {Width} 10" width="{Width}" height="10" aria-hidden="true"><rect class="coop" x="0" y="1" width="{share}" height="8"/><rect class="conf" x="{share}" y="1" width="{Width - share}" height="8"/><path class="hatch" d="{Hatch(share)}"/></svg>
            <span class="conf" aria-hidden="true">{page.Texts.Number(conflict)}</span></span>
            """);
    }

    /// <summary>Conflict is hatched, so that the two are told apart without colour.</summary>
    static string Hatch(double from)
    {
        var path = new System.Text.StringBuilder("M0 0");
        for (var x = from + 2; x + 5 < Width; x += 6)
            path.Append(System.Globalization.CultureInfo.InvariantCulture, $" M{x:0.#} 9 l5 -8");
        return path.ToString();
    }
}
