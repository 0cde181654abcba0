namespace Alaqat.App.Web;

/// <summary>
/// Places the nodes of a network by springs and repulsion (Fruchterman and Reingold 1991, Software: Practice and Experience
/// 21:1129-1164), from a spiral and without chance: the same network has the same picture. Friendly ties pull more than hostile ones.
/// </summary>
static class ForceLayout
{
    const int Rounds = 400;
    const double Friendly = 1.0;
    const double Hostile = 0.45;
    const double Gravity = 0.55;

    /// <summary>Names stand below nodes: neighbours want more room sideways than upward.</summary>
    const double LeastX = 0.082;
    const double LeastY = 0.062;

    /// <summary>What two of the largest nodes want more.</summary>
    const double LargeX = 0.05;
    const double LargeY = 0.062;

    /// <param name="sizes">Of each node, from 0 to 1.</param>
    /// <param name="ties">Numbers of the nodes, how much is told, and whether friendly or hostile.</param>
    public static (double X, double Y)[] Place(double[] sizes, IEnumerable<(int A, int B, int Count, int Sign)> ties)
    {
        var count = sizes.Length;
        var (x, y) = Spiral(count);
        var springs = ties.Select(tie => (tie.A, tie.B, Pull: Math.Log2(1 + tie.Count) * (tie.Sign < 0 ? Hostile : Friendly))).ToArray();
        var most = springs.Length == 0 ? 1 : springs.Max(spring => spring.Pull);
        var ideal = Math.Sqrt(1.0 / Math.Max(1, count));
        var (dx, dy) = (new double[count], new double[count]);
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(dx);
            Array.Clear(dy);
            Repel(x, y, dx, dy, ideal);
            foreach (var (a, b, pull) in springs)
                Attract(x, y, dx, dy, a, b, pull / most / ideal);
            var heat = 0.12 * (1 - (double)round / Rounds) + 0.001;
            for (var i = 0; i < count; i++)
            {
                dx[i] -= Gravity * x[i];
                dy[i] -= Gravity * y[i];
                var length = Math.Sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
                if (length <= 0)
                    continue;
                x[i] += dx[i] / length * Math.Min(length, heat);
                y[i] += dy[i] / length * Math.Min(length, heat);
            }
        }

        Fit(x);
        Fit(y);
        for (var round = 0; round < 200; round++)
            Separate(x, y, sizes);
        return [.. x.Zip(y)];
    }

    static (double[] X, double[] Y) Spiral(int count)
    {
        const double GoldenAngle = 2.399963229728653;
        var (x, y) = (new double[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            var distance = Math.Sqrt((i + 0.5) / count);
            x[i] = distance * Math.Cos(i * GoldenAngle);
            y[i] = distance * Math.Sin(i * GoldenAngle);
        }

        return (x, y);
    }

    static void Repel(double[] x, double[] y, double[] dx, double[] dy, double ideal)
    {
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = i + 1; j < x.Length; j++)
            {
                var (ex, ey) = (x[i] - x[j], y[i] - y[j]);
                var square = Math.Max(1e-6, ex * ex + ey * ey);
                var force = ideal * ideal / square;
                dx[i] += ex * force;
                dy[i] += ey * force;
                dx[j] -= ex * force;
                dy[j] -= ey * force;
            }
        }
    }

    static void Attract(double[] x, double[] y, double[] dx, double[] dy, int a, int b, double pull)
    {
        var (ex, ey) = (x[a] - x[b], y[a] - y[b]);
        var force = pull * Math.Sqrt(ex * ex + ey * ey);
        dx[a] -= ex * force;
        dy[a] -= ey * force;
        dx[b] += ex * force;
        dy[b] += ey * force;
    }

    /// <summary>Spreads the places over the whole of 0 to 1, by a mean of their value and their rank, so that no corner is crowded.</summary>
    static void Fit(double[] values)
    {
        if (values.Length == 0)
            return;
        var (least, most) = (values.Min(), values.Max());
        var order = Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ThenBy(i => i).ToArray();
        var rank = new double[values.Length];
        for (var i = 0; i < order.Length; i++)
            rank[order[i]] = values.Length == 1 ? 0.5 : (double)i / (values.Length - 1);
        for (var i = 0; i < values.Length; i++)
            values[i] = 0.45 * (most > least ? (values[i] - least) / (most - least) : 0.5) + 0.55 * rank[i];
    }

    static void Separate(double[] x, double[] y, double[] sizes)
    {
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = i + 1; j < x.Length; j++)
            {
                var large = (sizes[i] + sizes[j]) / 2;
                var (leastX, leastY) = (LeastX + large * LargeX, LeastY + large * LargeY);
                var (overX, overY) = (leastX - Math.Abs(x[i] - x[j]), leastY - Math.Abs(y[i] - y[j]));
                if (overX <= 0 || overY <= 0)
                    continue;
                // The shorter way out.
                if (overX / leastX < overY / leastY)
                    Push(x, i, j, overX / 2);
                else
                    Push(y, i, j, overY / 2);
            }
        }
    }

    static void Push(double[] values, int i, int j, double by)
    {
        var toward = values[i] <= values[j] ? -1 : 1;
        values[i] = Math.Clamp(values[i] + toward * by, 0, 1);
        values[j] = Math.Clamp(values[j] - toward * by, 0, 1);
    }
}
