using System.IO.Compression;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>
/// Classes of the spellings that camel-morph (CAMeL Lab, CC BY 4.0) licenses: its stems with the affixes of MSA verbs and
/// adjectives. Only spellings that occur in news are kept.
/// </summary>
static class CamelLexicon
{
    static readonly string[] PerfectEndings = ["", "ت", "ا", "تا", "وا", "و", "ن", "نا", "تم", "تن"];
    static readonly string[] ImperfectStarts = ["ي", "ت", "ن", "ا"];
    static readonly string[] ImperfectEndings = ["", "ون", "ين", "ان", "وا", "و", "ن", "ا", "ي"];
    static readonly string[] CommandEndings = ["", "وا", "ي", "ا", "ن"];
    static readonly string[] NominalEndings = ["", "ة", "ت", "ين", "ون", "ات", "ان", "تين", "تان", "ي", "ا"];

    /// <param name="data">Where the files are.</param>
    /// <param name="counts">News counts by key.</param>
    public static Dictionary<string, LexiconClass> Read(SegmentData data, Dictionary<string, int> counts)
    {
        var classes = new Dictionary<string, LexiconClass>(StringComparer.Ordinal);
        void Add(string word, LexiconClass flag)
        {
            var key = NewsCounts.Key(word);
            if (counts.ContainsKey(key) || flag == LexiconClass.Function)
                classes[key] = classes.GetValueOrDefault(key) | flag;
        }

        foreach (var stem in Stems(data.Lexicon("MSA-Other-LEX")))
            Add(stem, LexiconClass.Function);
        foreach (var stem in Stems(data.Lexicon("MSA-Noun-Prop-LEX")))
            Add(stem, LexiconClass.ProperNoun);
        string[] nouns = ["MSA-Noun-Num-LEX", "MSA-Noun-Quant-LEX", "MSA-Adj-Num-LEX", "MSA-Adj-Comp-LEX"];
        foreach (var stem in nouns.SelectMany(name => Stems(data.Lexicon(name))))
            Inflect(stem, [""], NominalEndings, word => Add(word, LexiconClass.Noun));
        foreach (var stem in Stems(data.Lexicon("MSA-Adj-LEX")))
            Inflect(stem, ["", "ال"], NominalEndings, word => Add(word, LexiconClass.Adjective));
        foreach (var stem in Stems(data.Lexicon("MSA-Verb-LEX-PV")))
            Inflect(stem, [""], PerfectEndings, word => Add(word, LexiconClass.PerfectVerb));
        foreach (var stem in Stems(data.Lexicon("MSA-Verb-LEX-IV")))
            Inflect(stem, ImperfectStarts, ImperfectEndings, word => Add(word, LexiconClass.ImperfectVerb));
        foreach (var stem in Stems(data.Lexicon("MSA-Verb-LEX-CV")))
            Inflect(stem, [""], CommandEndings, word => Add(word, LexiconClass.Command));
        return classes;
    }

    static void Inflect(string stem, string[] starts, string[] ends, Action<string> add)
    {
        foreach (var start in starts)
        {
            foreach (var end in ends)
                add(start + stem + end);
        }
    }

    static HashSet<string> Stems(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var header = Cells(reader.ReadLine() ?? "");
        var (kind, form) = (header.IndexOf("DEFINE"), header.IndexOf("FORM"));
        if (kind < 0 || form < 0)
            throw new InvalidDataException($"{path}:1: the columns DEFINE and FORM are missing");
        var stems = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = Cells(line);
            if (cells.Count > Math.Max(kind, form) && cells[kind] == "LEXICON" && Buckwalter.ToArabic(cells[form]) is { Length: > 0 } stem)
                stems.Add(stem);
        }

        return stems;
    }

    /// <summary>Cells of a CSV line; quoted cells may hold commas and doubled quotes.</summary>
    public static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
