namespace Alaqat.Claims;

/// <summary>Verbs and nouns of saying and "according to" phrases, by folded lemma (<c>data/frames/voices.tsv</c>).</summary>
public sealed class VoiceLexicon
{
    readonly Dictionary<string, VoiceKind> _kinds = new(StringComparer.Ordinal);

    /// <exception cref="KnowledgeException">An entry is bad; the message names file, line and remedy.</exception>
    public static VoiceLexicon Read(IEnumerable<KnowledgeFile> files)
    {
        var lexicon = new VoiceLexicon();
        foreach (var file in files.Where(f => f.Path == "frames/voices.tsv"))
        {
            foreach (var row in TsvTable.Read(file, "lemma", "pos", "kind"))
            {
                if (!Enum.TryParse(row.Required("kind"), ignoreCase: true, out VoiceKind kind))
                    throw row.Error($"unknown kind '{row["kind"]}'; use say, deny, claim, quote, accord, believe or fear");
                // Of a phrase the first word is the key: بحسب, نقل عن, كما قال.
                var words = row["lemma"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var key = words.Length > 1 && words[0].Length < 3 ? words[1] : words[0];
                lexicon._kinds.TryAdd(Folding.Fold(key), kind);
            }
        }

        return lexicon;
    }

    public bool TryKind(string lemma, out VoiceKind kind) => _kinds.TryGetValue(lemma, out kind);
}
