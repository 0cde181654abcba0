namespace Alaqat.Store;

/// <summary>What the articles of a store tell of a word that is searched for: a question has no context in which its lemma could be found.</summary>
sealed class KnownWords(StoreSession session)
{
    /// <summary>What is rarer among the readings of a form is more often an error of reading than another word.</summary>
    const double LeastShare = 0.1;

    /// <summary>The word without clitics as the store knows it, and all lemmas that it has there; null where no article has such a word.</summary>
    /// <param name="word">Folded.</param>
    public (string Form, IReadOnlyList<string> Lemmas)? Find(string word)
    {
        var readings = Clitics.Readings(word);
        var any = new Conditions();
        any.AddAny("form", readings);
        var forms = Read(any);
        any = new Conditions();
        any.AddAny("lemma", readings);
        var lemmas = Read(any).Select(known => known.Lemma).ToHashSet(StringComparer.Ordinal);
        // What is left of a word counts only where the word as a whole is none.
        var form = readings.FirstOrDefault(reading => lemmas.Contains(reading) || forms.Exists(known => known.Form == reading));
        return form is null ? null : (form, [.. Likely(forms.Where(known => known.Form == form)).Select(known => known.Lemma)]);
    }

    /// <summary>All forms of the lemmas of a word, with themselves and the lemmas; null where no article has such a word.</summary>
    /// <param name="word">Folded.</param>
    public IReadOnlySet<string>? Forms(string word)
    {
        if (Find(word) is not { } known)
            return null;
        string[] lemmas = [known.Form, .. known.Lemmas];
        var any = new Conditions();
        any.AddAny("lemma", lemmas);
        var forms = new HashSet<string>(lemmas, StringComparer.Ordinal) { word };
        // The other lemmas of those forms too, for the shares.
        foreach (var readings in Read(any, "SELECT form, lemma, readings FROM word_forms WHERE form IN (SELECT form FROM word_forms WHERE {0})").GroupBy(reading => reading.Form, StringComparer.Ordinal))
        {
            if (Likely(readings).Any(reading => lemmas.Contains(reading.Lemma, StringComparer.Ordinal)))
                forms.Add(readings.Key);
        }

        return forms;
    }

    /// <param name="form">All readings of one form.</param>
    static IEnumerable<WordForm> Likely(IEnumerable<WordForm> form)
    {
        var readings = form.ToArray();
        var all = readings.Sum(reading => reading.Readings);
        return readings.Where(reading => reading.Readings >= LeastShare * all).OrderByDescending(reading => reading.Readings).ThenBy(reading => reading.Lemma, StringComparer.Ordinal);
    }

    List<WordForm> Read(Conditions conditions, string sql = "SELECT form, lemma, readings FROM word_forms WHERE {0}")
    {
        using var command = conditions.Command(session, sql.Replace("{0}", conditions.Sql, StringComparison.Ordinal));
        using var row = command.ExecuteReader();
        var words = new List<WordForm>();
        while (row.Read())
            words.Add(new WordForm(row.GetString(0), row.GetString(1), row.GetInt64(2)));
        return words;
    }
}
