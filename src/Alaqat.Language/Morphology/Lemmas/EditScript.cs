using System.Text;

namespace Alaqat.Language;

/// <summary>
/// How to make one string from another: the longest part they share stays, and the letters before and after it
/// are kept (<c>=</c>), left out (<c>-</c>) or put in (<c>+c</c>), after Straka 2018. Writes <c>--|=</c> for الحظر to حظر.
/// </summary>
static class EditScript
{
    public static string Between(string from, string to)
    {
        var (start, at, length) = LongestShared(from, to);
        return length == 0
            ? "|" + Edits(from, to)
            : Edits(from[..start], to[..at]) + "|" + Edits(from[(start + length)..], to[(at + length)..]);
    }

    /// <summary>The string that a script makes, or null where the script asks for more letters than there are.</summary>
    public static string? Apply(string script, string from)
    {
        var bar = script.IndexOf('|', StringComparison.Ordinal);
        if (bar < 0)
            return null;
        var front = script.AsSpan(0, bar);
        var back = script.AsSpan(bar + 1);
        var taken = Taken(front);
        var kept = from.Length - Taken(back);
        if (taken > kept)
            return null;
        var result = new StringBuilder(from.Length + 4);
        Write(front, from, 0, result);
        result.Append(from, taken, kept - taken);
        Write(back, from, kept, result);
        return result.Length == 0 ? null : result.ToString();
    }

    static int Taken(ReadOnlySpan<char> edits)
    {
        var taken = 0;
        for (var i = 0; i < edits.Length; i++)
        {
            if (edits[i] == '+')
                i++;
            else
                taken++;
        }

        return taken;
    }

    static void Write(ReadOnlySpan<char> edits, string from, int at, StringBuilder result)
    {
        for (var i = 0; i < edits.Length; i++)
        {
            if (edits[i] == '+' && i + 1 < edits.Length)
                result.Append(edits[++i]);
            else if (edits[i] == '=')
                result.Append(from[at++]);
            else
                at++;
        }
    }

    static (int Start, int At, int Length) LongestShared(string from, string to)
    {
        var best = (Start: 0, At: 0, Length: 0);
        for (var i = 0; i < from.Length; i++)
        {
            for (var j = 0; j < to.Length; j++)
            {
                var length = 0;
                while (i + length < from.Length && j + length < to.Length && from[i + length] == to[j + length])
                    length++;
                if (length > best.Length)
                    best = (i, j, length);
            }
        }

        return best;
    }

    /// <summary>The shortest edits, by dynamic programming from the end.</summary>
    static string Edits(string from, string to)
    {
        var cost = new int[from.Length + 1, to.Length + 1];
        for (var i = from.Length; i >= 0; i--)
        {
            for (var j = to.Length; j >= 0; j--)
            {
                cost[i, j] = i == from.Length ? to.Length - j
                    : j == to.Length ? from.Length - i
                    : from[i] == to[j] ? cost[i + 1, j + 1]
                    : 1 + Math.Min(cost[i + 1, j], cost[i, j + 1]);
            }
        }

        var edits = new StringBuilder();
        for (int i = 0, j = 0; i < from.Length || j < to.Length;)
        {
            if (i < from.Length && j < to.Length && from[i] == to[j])
            {
                edits.Append('=');
                i++;
                j++;
            }
            else if (j == to.Length || (i < from.Length && cost[i + 1, j] <= cost[i, j + 1]))
            {
                edits.Append('-');
                i++;
            }
            else
            {
                edits.Append('+').Append(to[j++]);
            }
        }

        return edits.ToString();
    }
}
