namespace Alaqat.App.Web;

/// <summary>Counts as lying bars of several parts, one a row. Parts are told apart by colour, by their order, which the key gives, and by their numbers.</summary>
static class StackedBars
{
    const double Width = 960;
    const double Names = 260;
    const double Amount = 70;
    const double Line = 34;
    const double Top = 50;
    const int MostRows = 24;
    const int LongestName = 32;

    /// <summary>Room that a number needs in its part.</summary>
    const double Digit = 9;

    static readonly string[] Paints = ["#7d8794", "#b4540a", "#1d5f9e", "#67479a", "#17694d"];

    /// <param name="page">The reader, from whose side the bars begin.</param>
    /// <param name="title">What is counted.</param>
    /// <param name="parts">Names of the parts in their order, and which of the five colours each has: 0 for what is plain, 1 and 2 for what is against and for somebody, 3 and 4 for what is neither.</param>
    /// <param name="rows">A name and as many counts as there are parts.</param>
    public static Markup Of(PageContext page, string title, IReadOnlyList<(string Name, int Paint)> parts, IReadOnlyList<(string Name, IReadOnlyList<int> Counts)> rows)
    {
        var shown = rows.Take(MostRows).ToList();
        var most = Math.Max(1, shown.Count == 0 ? 1 : shown.Max(row => row.Counts.Sum()));
        var height = Top + Line * Math.Max(1, shown.Count) + 10;
        return Markup.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" class="chart bars" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}" role="img" aria-label="{title}" direction="ltr" font-family="system-ui, 'Noto Sans Arabic', sans-serif" font-size="13"><title>{title}</title>
            {Key(page, parts)}
            {shown.Select((row, i) => Row(page, parts, row.Name, row.Counts, Top + i * Line, most))}
            {Markup.When(shown.Count == 0, () => Markup.Of($"""<text x="{Width / 2}" y="{Top + 16}" text-anchor="middle" fill="{Paint.Quiet}">{page["view.empty"]}</text>"""))}
            </svg>
            """);
    }

    static Markup Key(PageContext page, IReadOnlyList<(string Name, int Paint)> parts)
    {
        var step = (Width - 16) / Math.Max(1, parts.Count);
        return Markup.Join(parts.Select((part, i) => Markup.Of(
            $"""<rect class="part-{part.Paint}" fill="{Paints[part.Paint]}" x="{X(page, 8 + i * step, 14)}" y="10" width="14" height="14" rx="2"/>{Words(page, part.Name, 8 + i * step + 22, 22)}""")));
    }

    static Markup Row(PageContext page, IReadOnlyList<(string Name, int Paint)> parts, string name, IReadOnlyList<int> counts, double y, double most)
    {
        var room = Width - Names - Amount;
        var x = Names;
        var bars = new List<Markup>();
        for (var i = 0; i < counts.Count; i++)
        {
            var width = room * counts[i] / most;
            if (counts[i] > 0)
                bars.Add(Part(page, parts[i], counts[i], x, y, width));
            x += width;
        }

        return Markup.Of($"""
            <g class="row">{Words(page, name.Length <= LongestName ? name : name[..(LongestName - 1)].TrimEnd() + "…", 8, y + 19)}
            {bars}{Markup.When(IsSplit(counts) || room * counts.Sum() / most <= NumberWidth(page, counts.Sum()), () => Words(page, page.Texts.Number(counts.Sum()), x + 8, y + 19))}</g>
            """);
    }

    static Markup Part(PageContext page, (string Name, int Paint) part, int count, double x, double y, double width)
    {
        var told = page.Texts.Number(count);
        return Markup.Of($"""
            <g class="bar"><title>{part.Name}: {told}</title><rect class="part-{part.Paint}" fill="{Paints[part.Paint]}" stroke="{Paint.Paper}" x="{X(page, x, width)}" y="{y + 3}" width="{width}" height="{Line - 10}"/>
            {Markup.When(width > NumberWidth(page, count), () => Markup.Of($"""<text class="on-part" fill="{Paint.Paper}" x="{X(page, x, width) + width / 2}" y="{y + 19}" text-anchor="middle">{told}</text>"""))}</g>
            """);
    }

    /// <summary>A sum beside a lone part would say its number twice.</summary>
    static bool IsSplit(IReadOnlyList<int> counts) => counts.Count(count => count > 0) > 1;

    static double NumberWidth(PageContext page, int number) => Digit * (page.Texts.Number(number).Length + 1);

    /// <summary>From the side at which the reader's lines begin.</summary>
    static double X(PageContext page, double x, double width) => page.Language.IsArabic ? Width - x - width : x;

    static Markup Words(PageContext page, string words, double x, double y) => Markup.Of(
        $"""<text fill="{Paint.Ink}" x="{X(page, x, 0)}" y="{y}" text-anchor="{(page.Language.IsArabic ? "end" : "start")}">{words}</text>""");
}
