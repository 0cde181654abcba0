namespace Alaqat.Claims;

/// <summary>Connectives of cause and purpose (<c>data/cues/reasons.tsv</c>, <c>goals.tsv</c>) as sequences of folded words.</summary>
public sealed class ConnectiveLexicon
{
    readonly Dictionary<string, List<Connective>> _byLast = new(StringComparer.Ordinal);

    /// <exception cref="KnowledgeException">An entry is bad; the message names file, line and remedy.</exception>
    public static ConnectiveLexicon Read(IEnumerable<KnowledgeFile> files)
    {
        var lexicon = new ConnectiveLexicon();
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            SpanRole? role = file.Path switch
            {
                "cues/reasons.tsv" => SpanRole.Reason,
                "cues/goals.tsv" => SpanRole.Goal,
                _ => null,
            };
            if (role is null)
                continue;
            foreach (var row in TsvTable.Read(file, "form"))
            {
                // Those that follow their span (أدى إلى) say nothing of the words after them.
                if (row["attach"] is { Length: > 0 } attach && !attach.Contains("after", StringComparison.Ordinal))
                    continue;
                var words = Array.ConvertAll(row.Required("form").Split(' ', StringSplitOptions.RemoveEmptyEntries), Folding.Fold);
                if (!lexicon._byLast.TryGetValue(words[^1], out var list))
                    lexicon._byLast.Add(words[^1], list = []);
                list.Add(new Connective(words, role.Value, row["pos"]));
                list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
            }
        }

        return lexicon;
    }

    /// <summary>The longest connective that ends right before a word, or null. Its words may have lost a proclitic ب or ل to a word of its own.</summary>
    public (string Name, SpanRole Role, int First, string Pos)? Before(SentenceView view, int word)
    {
        if (word == 0)
            return null;
        (string, SpanRole, int, string)? best = null;
        var bestLength = 0;
        if (_byLast.TryGetValue(view.Forms[word - 1], out var list))
            Match(list, view, word, ref best, ref bestLength);
        if (view.Lemmas[word - 1] != view.Forms[word - 1] && _byLast.TryGetValue(view.Lemmas[word - 1], out list))
            Match(list, view, word, ref best, ref bestLength);
        // بسبب is written as one word in the list, and as ب + سبب by the segmenter.
        if (best is null && word > 1 && _byLast.TryGetValue(view.Forms[word - 2] + view.Forms[word - 1], out list))
        {
            foreach (var (words, role, pos) in list)
            {
                if (words.Length == 1)
                    return (words[0], role, word - 2, pos);
            }
        }

        return best;
    }

    readonly record struct Connective(string[] Words, SpanRole Role, string Pos);

    static void Match(List<Connective> list, SentenceView view, int word, ref (string, SpanRole, int, string)? best, ref int bestLength)
    {
        foreach (var (words, role, pos) in list)
        {
            if (words.Length <= bestLength || words.Length > word)
                continue;
            var fits = true;
            for (var k = 0; k < words.Length && fits; k++)
            {
                var at = word - words.Length + k;
                fits = view.Forms[at] == words[k] || view.Lemmas[at] == words[k];
            }

            if (!fits)
                continue;
            best = (string.Join(' ', words), role, word - words.Length, pos);
            bestLength = words.Length;
        }
    }
}
