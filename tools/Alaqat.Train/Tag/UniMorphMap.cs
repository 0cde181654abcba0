using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>
/// Reads UniMorph bundles (SIGMORPHON 2019's conversion of PADT) as sets of the treebank's own tags: every tag is
/// turned into the bundle that the conversion made of it, and a bundle allows the tags that give it.
/// </summary>
sealed class UniMorphMap
{
    readonly Dictionary<string, List<int>> _tags = new(StringComparer.Ordinal);
    readonly TagSet _set;
    readonly int _unknown;

    public UniMorphMap(TagSet set)
    {
        _set = set;
        _unknown = set.Find(Upos.X, "_");
        for (var i = 0; i < set.Tags.Length; i++)
        {
            foreach (var bundle in Bundles(set.Tags[i]))
            {
                if (!_tags.TryGetValue(bundle, out var list))
                    _tags[bundle] = list = [];
                list.Add(i);
            }
        }
    }

    /// <summary>The tags that a word with a bundle can have; none where nothing is known.</summary>
    public int[] Allowed(string bundle, string form)
    {
        if (!_tags.TryGetValue(Sorted(bundle.Split(';')), out var tags))
            return [];
        if (bundle != "_")
        {
            // The older conversion left some words without a tag, or without features, that the newer one has.
            var upos = _set.Tags[tags[0]].Upos;
            var bare = upos is Upos.PRON or Upos.ADP ? _set.Find(upos, "_") : -1;
            return [.. tags.Append(bare).Append(_unknown).Where(tag => tag >= 0).Distinct()];
        }

        var letters = form.Any(char.IsLetterOrDigit);
        return [.. tags.Where(tag => letters == _set.Tags[tag].Upos is Upos.X or Upos.INTJ)];
    }

    static IEnumerable<string> Bundles((Upos Upos, string Features) tag)
    {
        var (upos, features) = tag;
        if (upos is Upos.X or Upos.PUNCT or Upos.SYM or Upos.INTJ)
            return ["_"];
        if (upos == Upos.PRON && features == "_")
            return ["DET"];
        var rest = features.Split('|').Select(Value).Where(value => value.Length > 0);
        var personal = features.Contains("PronType=Prs", StringComparison.Ordinal);
        return [Sorted([Part(upos, personal), .. rest])];
    }

    static string Part(Upos upos, bool personal) => upos switch
    {
        Upos.NOUN => "N",
        Upos.VERB or Upos.AUX => "V",
        Upos.CCONJ or Upos.SCONJ => "CONJ",
        Upos.PRON => personal ? "PRO" : "DET",
        _ => upos.ToString(),
    };

    static string Value(string feature) => feature switch
    {
        "Case=Nom" => "NOM",
        "Case=Acc" => "ACC",
        "Case=Gen" => "GEN",
        "Definite=Def" => "DEF",
        "Definite=Ind" => "INDF",
        "Definite=Red" => "PSSD",
        "Number=Sing" => "SG",
        "Number=Plur" => "PL",
        "Number=Dual" => "DU",
        "Gender=Masc" => "MASC",
        "Gender=Fem" => "FEM",
        "Person=1" => "1",
        "Person=2" => "2",
        "Person=3" => "3",
        "Aspect=Perf" => "PFV",
        "Aspect=Imp" => "IPFV",
        "Mood=Ind" => "IND",
        "Mood=Sub" => "SBJV",
        "Mood=Jus" or "Mood=Imp" => "IMP",
        "Voice=Act" => "ACT",
        "Voice=Pass" => "PASS",
        "VerbForm=Fin" => "FIN",
        _ => "",
    };

    static string Sorted(IEnumerable<string> values) => string.Join(';', values.Order(StringComparer.Ordinal));
}
