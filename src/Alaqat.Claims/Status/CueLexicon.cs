namespace Alaqat.Claims;

/// <summary>Cues of negation and modality (<c>data/cues/negation.tsv</c>, <c>modality.tsv</c>), by folded form or lemma of their first word.</summary>
public sealed class CueLexicon
{
    readonly Dictionary<string, List<(string[] Following, ClaimStatus Status)>> _cues = new(StringComparer.Ordinal);

    /// <exception cref="KnowledgeException">An entry is bad; the message names file, line and remedy.</exception>
    public static CueLexicon Read(IEnumerable<KnowledgeFile> files)
    {
        var lexicon = new CueLexicon();
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (file.Path == "cues/negation.tsv")
            {
                foreach (var row in TsvTable.Read(file, "form"))
                    lexicon.Add(row, ClaimStatus.Denied);
            }
            else if (file.Path == "cues/modality.tsv")
            {
                foreach (var row in TsvTable.Read(file, "form", "status"))
                {
                    lexicon.Add(row, Enum.TryParse(row.Required("status"), ignoreCase: true, out ClaimStatus status)
                        ? status
                        : throw row.Error($"unknown status '{row["status"]}'"));
                }
            }
        }

        return lexicon;
    }

    /// <summary>The status that a cue beginning at a word points to, or null.</summary>
    public ClaimStatus? Of(SentenceView view, int word)
    {
        if (!_cues.TryGetValue(view.Forms[word], out var cues) && !_cues.TryGetValue(view.Lemmas[word], out cues))
            return null;
        foreach (var (rest, status) in cues)
        {
            if (Follows(view, word, rest))
                return status;
        }

        return null;
    }

    static bool Follows(SentenceView view, int word, string[] rest)
    {
        for (var k = 0; k < rest.Length; k++)
        {
            var at = word + 1 + k;
            if (at >= view.Count || (view.Forms[at] != rest[k] && view.Lemmas[at] != rest[k]))
                return false;
        }

        return true;
    }

    void Add(TsvRow row, ClaimStatus status)
    {
        var words = Folding.Fold(row.Required("form")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!_cues.TryGetValue(words[0], out var list))
            _cues.Add(words[0], list = []);
        list.Add((words[1..], status));
        // Longer cues first, so that the most specific one counts.
        list.Sort((a, b) => b.Following.Length.CompareTo(a.Following.Length));
    }
}
