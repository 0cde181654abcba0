using System.Text;
using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Dependency paths between two words of a sentence.</summary>
public static class TreePath
{
    const int Reach = 6;

    /// <summary>Steps from one word to the other: up to the lowest common governor (<c>^rel</c>), then down (<c>rel</c>).</summary>
    public static string Between(Sentence sentence, int from, int to)
    {
        if (from == to)
            return "=";
        Span<int> up = stackalloc int[Reach];
        Span<int> down = stackalloc int[Reach];
        var ups = Climb(sentence, from, up);
        var downs = Climb(sentence, to, down);
        for (var total = 1; total <= 5; total++)
        {
            for (var a = 0; a <= total; a++)
            {
                var b = total - a;
                if (a < ups && b < downs && up[a] == down[b])
                    return Write(sentence, up[..a], down[..b]);
            }
        }

        return "far";
    }

    static int Climb(Sentence sentence, int word, Span<int> chain)
    {
        var count = 0;
        for (var at = word; at >= 0 && count < chain.Length; at = sentence.Words[at].Head)
            chain[count++] = at;
        return count;
    }

    static string Write(Sentence sentence, ReadOnlySpan<int> up, ReadOnlySpan<int> down)
    {
        var path = new StringBuilder();
        foreach (var word in up)
            path.Append('^').Append(Coarse(sentence.Words[word].Relation)).Append(' ');
        for (var i = down.Length - 1; i >= 0; i--)
            path.Append(Coarse(sentence.Words[down[i]].Relation)).Append(' ');
        return path.ToString(0, path.Length - 1);
    }

    /// <summary>A relation without its subtype.</summary>
    public static string Coarse(string relation) =>
        relation.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? relation[..colon] : relation;
}
