namespace Alaqat.Claims;

/// <summary>Verbs and nouns of saying and "according to" phrases, by folded lemma (<c>data/frames/voices.tsv</c>).</summary>
public sealed class VoiceLexicon
{
    readonly Dictionary<string, List<VoiceEntry>> _byFirst = new(StringComparer.Ordinal);

    /// <exception cref="KnowledgeException">An entry is bad; the message names file, line and remedy.</exception>
    public static VoiceLexicon Read(IEnumerable<KnowledgeFile> files)
    {
        var lexicon = new VoiceLexicon();
        foreach (var file in files.Where(f => f.Path == "frames/voices.tsv"))
        {
            foreach (var row in TsvTable.Read(file, "lemma", "pos", "kind"))
            {
                if (!Enum.TryParse(row.Required("kind"), ignoreCase: true, out VoiceKind kind) || kind == VoiceKind.Carried)
                    throw row.Error($"unknown kind '{row["kind"]}'; use say, deny, claim, quote, accord, believe or fear");
                var words = Array.ConvertAll(row.Required("lemma").Split(' ', StringSplitOptions.RemoveEmptyEntries), Folding.Fold);
                // Of a verb with its preposition (نقل عن) the verb is the key: other words stand between.
                var following = kind == VoiceKind.Quote ? [] : words[1..];
                if (!lexicon._byFirst.TryGetValue(words[0], out var list))
                    lexicon._byFirst.Add(words[0], list = []);
                list.Add(new VoiceEntry(kind, following, Array.ConvertAll(row.List("complement"), Folding.Fold)) { Pos = row["pos"] });
                list.Sort((a, b) => b.Following.Length.CompareTo(a.Following.Length));
            }
        }

        return lexicon;
    }

    /// <summary>The longest entry that begins at a word, by form or lemma, or null.</summary>
    public VoiceEntry? At(SentenceView view, int word) =>
        Longest(view, word, view.Lemmas[word]) ?? Longest(view, word, view.Forms[word]);

    VoiceEntry? Longest(SentenceView view, int word, string key)
    {
        if (!_byFirst.TryGetValue(key, out var list))
            return null;
        foreach (var entry in list)
        {
            if (entry.Fits(view.Upos(word)) && Follows(view, word, entry.Following))
                return entry;
        }

        return null;
    }

    static bool Follows(SentenceView view, int word, string[] following)
    {
        for (var k = 0; k < following.Length; k++)
        {
            var at = word + 1 + k;
            if (at >= view.Count || (view.Forms[at] != following[k] && view.Lemmas[at] != following[k]))
                return false;
        }

        return true;
    }
}
