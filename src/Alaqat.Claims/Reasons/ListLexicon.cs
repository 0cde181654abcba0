using System.Globalization;

namespace Alaqat.Claims;

/// <summary>Ordinals that number items and nouns that say what is listed (<c>data/cues/lists.tsv</c>), by folded word.</summary>
public sealed class ListLexicon
{
    readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    readonly Dictionary<string, SpanRole> _headers = new(StringComparer.Ordinal);
    readonly HashSet<string> _additions = new(StringComparer.Ordinal);

    /// <exception cref="KnowledgeException">An entry is bad; the message names file, line and remedy.</exception>
    public static ListLexicon Read(IEnumerable<KnowledgeFile> files)
    {
        var lexicon = new ListLexicon();
        foreach (var file in files.Where(f => f.Path == "cues/lists.tsv"))
        {
            foreach (var row in TsvTable.Read(file, "form", "kind", "value", "role"))
            {
                var form = Folding.Fold(row.Required("form"));
                if (form.Contains(' ', StringComparison.Ordinal))
                    continue;
                if (row["kind"] == "addition")
                    lexicon._additions.Add(form);
                else if (row["kind"] == "ordinal" && int.TryParse(row["value"], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                    lexicon._ordinals.TryAdd(form, value);
                else if (row["kind"] == "header" && row["role"] is "goal" or "reason")
                    lexicon._headers.TryAdd(form, row["role"] == "goal" ? SpanRole.Goal : SpanRole.Reason);
            }
        }

        return lexicon;
    }

    /// <summary>The place in a list that a word gives, 0 for none: أولا, ثانيا.</summary>
    public int Ordinal(string form) => _ordinals.GetValueOrDefault(form);

    public SpanRole? Header(string lemma) => _headers.TryGetValue(lemma, out var role) ? role : null;

    public bool IsAddition(string form) => _additions.Contains(form);
}
