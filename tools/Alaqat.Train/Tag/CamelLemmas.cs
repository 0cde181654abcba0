using System.IO.Compression;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>
/// Inflected verbs and adjectives of camel-morph (CAMeL Lab, CC BY 4.0) with their lemmas, where raw text has the form.
/// Endings are put on without the lexicon's conditions: a form too many is not met in texts.
/// </summary>
static class CamelLemmas
{
    static readonly string[] Perfect = ["", "ت", "ا", "تا", "وا", "و", "ن", "نا"];
    static readonly string[] Imperfect = ["", "ون", "ين", "ان", "وا", "و", "ن", "ا"];
    static readonly string[] Persons = ["ي", "ت", "ن", "أ"];
    static readonly string[] Nominal = ["", "ة", "ت", "ين", "ون", "ات", "ان", "تين", "تان", "ي", "ا"];

    public static LemmaEntry[] Read(SegmentData data, WordVectors vocabulary)
    {
        var entries = new HashSet<LemmaEntry>();
        Read("MSA-Verb-LEX-PV", Upos.VERB, [""], Perfect);
        Read("MSA-Verb-LEX-IV", Upos.VERB, Persons, Imperfect);
        Read("MSA-Adj-LEX", Upos.ADJ, ["", "ال"], Nominal);
        return [.. entries];

        void Read(string name, Upos upos, string[] starts, string[] ends)
        {
            foreach (var (stem, lemma, condition) in Stems(data.Lexicon(name)))
            {
                // A stem that ends in a weak letter leaves that to its endings.
                var weak = condition.Contains("#-", StringComparison.Ordinal);
                foreach (var start in starts)
                {
                    foreach (var end in weak ? [.. ends, "ى", "ي", "يا", "ا", "ت", "و"] : ends)
                    {
                        var form = start + stem + end;
                        if (vocabulary.Find(form) >= 0)
                            entries.Add(new LemmaEntry(form, upos, lemma, 0));
                    }
                }
            }
        }
    }

    static List<(string Stem, string Lemma, string Condition)> Stems(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var header = CamelLexicon.Cells(reader.ReadLine() ?? "");
        var (kind, form, lemma, condition) = (header.IndexOf("DEFINE"), header.IndexOf("FORM"), header.IndexOf("LEMMA"), header.IndexOf("COND-S"));
        if (kind < 0 || form < 0 || lemma < 0 || condition < 0)
            throw new InvalidDataException($"{path}:1: a column is missing");
        var stems = new List<(string, string, string)>();
        while (reader.ReadLine() is { } line)
        {
            var cells = CamelLexicon.Cells(line);
            if (cells.Count <= Math.Max(Math.Max(kind, form), Math.Max(lemma, condition)) || cells[kind] != "LEXICON")
                continue;
            var stem = Buckwalter.ToArabic(cells[form]);
            var bare = Buckwalter.ToArabic(cells[lemma].Split('-')[0].Split('_')[0]).Replace('\u0671', 'ا');
            if (stem.Length > 0 && bare.Length > 0)
                stems.Add((stem.Replace('\u0671', 'ا'), bare, cells[condition]));
        }

        return stems;
    }
}
