using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Cues of negation and modality (<c>data/cues/negation.tsv</c>, <c>modality.tsv</c>), by folded form or lemma of their first word.</summary>
public sealed class CueLexicon
{
    const string Perfect = "(perfect)";
    const string Imperfect = "(imperfect)";
    const string ContentScope = "content";
    const char HamzaBelow = '\u0625';
    const char HamzaAbove = '\u0623';

    readonly Dictionary<string, List<Cue>> _cues = new(StringComparer.Ordinal);

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

    /// <summary>The status that a cue beginning at a word points to for an act, or null.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="word">Where the cue would begin.</param>
    /// <param name="act">The trigger of the act; a cue of scope <c>content</c> concerns only what it governs itself.</param>
    public ClaimStatus? Of(SentenceView view, int word, int act) => At(view, word, act)?.Status;

    /// <summary>The longest cue that begins at a word, with its scope, or null; parameters as of <see cref="Of"/>.</summary>
    public StatusCue? At(SentenceView view, int word, int act)
    {
        // بهدف is one word in the table, and ب + هدف in a segmented text.
        var words = view.Sentence.Words;
        if (word > 0 && words[word - 1].Token == words[word].Token && _cues.TryGetValue(view.Forms[word - 1] + view.Forms[word], out var joined))
            return joined.Find(c => c.Following.Length == 0 && c.Tense is null) is { } whole ? new StatusCue(whole.Status, whole.Scope, 1) : null;
        if (!_cues.TryGetValue(view.Forms[word], out var cues) && !_cues.TryGetValue(view.Lemmas[word], out cues))
            return null;
        foreach (var cue in cues)
        {
            if (Follows(view, word, cue.Following) && HasTense(view, word + 1 + cue.Following.Length, cue.Tense)
                && (!cue.Content || view.Sentence.Words[act].Head == word)
                && !(cue.HamzaBelow && view.Sentence.Words[word].Form.StartsWith(HamzaAbove)))
            {
                return new StatusCue(cue.Status, cue.Scope, cue.Following.Length + 1);
            }
        }

        return null;
    }

    /// <summary>Whether a verb of the tense stands at a word; any word will do where the cue asks for no tense.</summary>
    static bool HasTense(SentenceView view, int word, string? aspect) =>
        aspect is null || (word < view.Count && view.Upos(word) == Upos.VERB && view.Morphology(word).Has("Aspect", aspect));

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
        var form = row.Required("form");
        var words = Folding.Fold(form).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tense = words[^1] switch
        {
            Perfect => "Perf",
            Imperfect => "Imp",
            _ => null,
        };
        if (tense is not null)
            words = words[..^1];
        if (words.Length == 0)
            throw row.Error("a tense alone is no cue; write the word before it");
        if (!_cues.TryGetValue(words[0], out var list))
            _cues.Add(words[0], list = []);
        list.Add(new Cue(words[1..], status, tense, form[0] == HamzaBelow, row["scope"]));
        // Longer cues first, so that the most specific one counts.
        list.Sort((a, b) => b.Length.CompareTo(a.Length));
    }

    /// <param name="Following">Folded words after the first.</param>
    /// <param name="Tense">Aspect of the verb that must follow, or null.</param>
    /// <param name="HamzaBelow">Whether it is written with a hamza below its alef: the conditional إن, not أن.</param>
    /// <param name="Scope">What it has in its scope; <c>content</c> only the act that it governs (طالب بوقف القصف: the stop, not the shelling).</param>
    sealed record Cue(string[] Following, ClaimStatus Status, string? Tense, bool HamzaBelow, string Scope)
    {
        public bool Content => Scope == ContentScope;

        public int Length => Following.Length + (Tense is null ? 0 : 1);
    }
}
