namespace Alaqat.Language;

/// <summary>
/// Chooses the lemma of a tagged word: by rule for signs, digits and words without a tag, from the lexicon where the
/// treebank has the form, else by the edit script that the network scores best, helped by what lexicon and raw text know.
/// PADT writes the whole token as the lemma of a word its analyser did not know (وحماس for حماس); this writes the form,
/// which is what a reader of lemmas needs, at the price of 0.2 points of the lemma score.
/// </summary>
sealed class Lemmatiser(LemmaLexicon lexicon, string[] scripts, WordVectors vocabulary)
{
    /// <summary>How many of the best scripts are tried on an unknown form.</summary>
    const int Tried = 8;

    /// <summary>What a script gains in natural logarithms when the lexicon has its lemma for the form …</summary>
    const float FormGain = 2;

    /// <summary>… when it has the lemma for another form of the same part of speech …</summary>
    const float LemmaGain = 2;

    /// <summary>… and when raw text has the lemma as a word.</summary>
    const float WordGain = 1;

    readonly Dictionary<string, int> _scripts = Numbers(scripts);

    public LemmaLexicon Lexicon { get; } = lexicon;

    public string[] Scripts { get; } = scripts;

    /// <param name="scores">Gives the network's score of each script; asked only where it decides.</param>
    public string Choose(string form, Upos upos, Func<float[]> scores)
    {
        switch (upos)
        {
            case Upos.X or Upos.PUNCT or Upos.SYM:
                return form;
            case Upos.NUM when form.Length > 0 && char.IsAsciiDigit(form[0]):
                return Digits(form);
        }

        var known = Lexicon.Find(form, upos);
        var seen = known.Where(entry => Lexicon.Entries[entry].Count > 0).ToArray();
        return seen.Length switch
        {
            0 => Unknown(form, upos, known, scores()),
            1 => Lexicon.Entries[seen[0]].Lemma,
            _ => Known(form, seen, scores),
        };
    }

    string Known(string form, int[] known, Func<float[]> scores)
    {
        var first = Lexicon.Entries[known[0]].Lemma;
        var bare = LemmaLexicon.Bare(first);
        if (known.All(entry => LemmaLexicon.Bare(Lexicon.Entries[entry].Lemma) == bare))
            return Lexicon.Entries[known.MaxBy(entry => Lexicon.Entries[entry].Count)].Lemma;
        var all = scores();
        var floor = all.Min();
        var best = known.MaxBy(entry =>
        {
            var script = EditScript.Between(form, LemmaLexicon.Bare(Lexicon.Entries[entry].Lemma));
            return (_scripts.TryGetValue(script, out var number) ? all[number] : floor) + (2 * MathF.Log(1 + Lexicon.Entries[entry].Count));
        });
        return Lexicon.Entries[best].Lemma;
    }

    string Unknown(string form, Upos upos, IReadOnlyList<int> known, float[] scores)
    {
        var lemmas = known.Select(entry => LemmaLexicon.Bare(Lexicon.Entries[entry].Lemma)).ToHashSet(StringComparer.Ordinal);
        var ranked = Enumerable.Range(0, Scripts.Length).OrderByDescending(script => scores[script]).Take(Tried)
            .Concat(lemmas.Select(lemma => _scripts.GetValueOrDefault(EditScript.Between(form, lemma), -1)).Where(script => script >= 0));
        var (best, bestScore) = (form, float.NegativeInfinity);
        foreach (var script in ranked)
        {
            var lemma = EditScript.Apply(Scripts[script], form);
            if (lemma is null)
                continue;
            var score = scores[script] + (lemmas.Contains(lemma) ? FormGain : 0) + (Lexicon.Knows(lemma, upos) ? LemmaGain : 0) + (vocabulary.Find(lemma) >= 0 ? WordGain : 0);
            if (score > bestScore)
                (best, bestScore) = (lemma, score);
        }

        return Lexicon.Vocalise(best, upos);
    }

    /// <summary>PADT writes the lemma of a number in Arabic-Indic digits.</summary>
    static string Digits(string form) => string.Concat(form.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '\u0660') : c));

    static Dictionary<string, int> Numbers(string[] scripts)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < scripts.Length; i++)
            numbers[scripts[i]] = i;
        return numbers;
    }
}
