namespace Alaqat.Language;

/// <summary>
/// Chooses the lemma of a tagged word: by rule for signs, digits and words without a tag, from the lexicon where it
/// knows the form, else by the edit script that the network scores best.
/// </summary>
sealed class Lemmatiser(LemmaLexicon lexicon, string[] scripts)
{
    /// <summary>How many of the best scripts are tried on an unknown form.</summary>
    const int Tried = 8;

    /// <summary>What a script gains when it leads to a known lemma, in natural logarithms.</summary>
    const float KnownGain = 2;

    readonly Dictionary<string, int> _scripts = Numbers(scripts);

    public LemmaLexicon Lexicon { get; } = lexicon;

    public string[] Scripts { get; } = scripts;

    /// <param name="scores">Gives the network's score of each script; asked only where it decides.</param>
    public string Choose(SegmentedSentence sentence, int word, Upos upos, string features, Func<float[]> scores)
    {
        var form = sentence.Words[word].Form;
        switch (upos)
        {
            case Upos.X when features == "_":
                // PADT leaves what its analyser did not know as it stands in the text.
                return SurfaceForm.Of(sentence, sentence.Words[word].Token);
            case Upos.X or Upos.PUNCT or Upos.SYM:
                return form;
            case Upos.NUM when form.Length > 0 && char.IsAsciiDigit(form[0]):
                return Digits(form);
        }

        var known = Lexicon.Find(form, upos);
        return known.Count switch
        {
            0 => Unknown(form, upos, scores()),
            1 => Lexicon.Entries[known[0]].Lemma,
            _ => Known(form, known, scores),
        };
    }

    string Known(string form, IReadOnlyList<int> known, Func<float[]> scores)
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

    string Unknown(string form, Upos upos, float[] scores)
    {
        var ranked = Enumerable.Range(0, Scripts.Length).OrderByDescending(script => scores[script]).Take(Tried);
        var (best, bestScore) = (form, float.NegativeInfinity);
        foreach (var script in ranked)
        {
            var lemma = EditScript.Apply(Scripts[script], form);
            if (lemma is null)
                continue;
            var score = scores[script] + (Lexicon.Knows(lemma, upos) ? KnownGain : 0);
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
