namespace Alaqat.Language;

/// <summary>What the tagger says of one syntactic word.</summary>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Features">Universal features as CoNLL-U writes them (<c>Case=Gen|Definite=Def</c>), sorted, or <c>_</c>.</param>
/// <param name="Lemma">Dictionary form as in UD Arabic-PADT, with its diacritics.</param>
public readonly record struct Morphology(Upos Upos, string Features, string Lemma)
{
    /// <summary>The value of one feature, or an empty span where the word does not have it.</summary>
    public ReadOnlySpan<char> Feature(string name)
    {
        var rest = Features.AsSpan();
        while (!rest.IsEmpty)
        {
            var bar = rest.IndexOf('|');
            var pair = bar < 0 ? rest : rest[..bar];
            if (pair.Length > name.Length && pair[name.Length] == '=' && pair.StartsWith(name, StringComparison.Ordinal))
                return pair[(name.Length + 1)..];
            rest = bar < 0 ? default : rest[(bar + 1)..];
        }

        return default;
    }

    public bool Has(string name, string value) => Feature(name).SequenceEqual(value);
}
