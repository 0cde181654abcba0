using System.Globalization;
using System.IO.Compression;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Collects words and phrases with their classes, for the lexicon of the name model.</summary>
sealed class NameLists(NameAnalyser analyser)
{
    readonly Dictionary<uint, int> _phrases = [];

    public int Count => _phrases.Count;

    public NameEntries ToEntries() => NameEntries.Of(_phrases);

    /// <summary>Adds a phrase as the analyser splits it, and as it stands.</summary>
    public void Add(string phrase, NameClass type)
    {
        if (phrase.Length < 2)
            return;
        var units = NameUnits.Of(analyser.Untagged(phrase));
        if (units.Length == 0 || units.Length > 8)
            return;
        Add(units, units[0].Stem, type);
        Add(units, units[0].Form, type);
    }

    void Add(NameUnit[] units, uint hash, NameClass type)
    {
        for (var i = 1; i < units.Length; i++)
        {
            _phrases[hash] = _phrases.GetValueOrDefault(hash) | NameLexicon.GoesOn;
            hash = NameLexicon.Extend(hash, units[i].Form);
        }

        _phrases[hash] = _phrases.GetValueOrDefault(hash) | (1 << (int)type);
    }

    /// <summary>Reads <c>data/names/cues.tsv</c>: class, words beside names, gloss. Each word counts with its article too.</summary>
    /// <exception cref="FormatException">A row is not as it should be; the message names file and line.</exception>
    public void ReadCues(string path) => Read(path, withArticle: true, cell => cell switch
    {
        "title" => NameClass.Title,
        "organisation" => NameClass.OrganisationHead,
        "place" => NameClass.PlaceHead,
        "group" => NameClass.GroupHead,
        "saying" => NameClass.Saying,
        _ => null,
    });

    /// <summary>Reads <c>data/names/lists.tsv</c>: class, names, gloss.</summary>
    /// <exception cref="FormatException">A row is not as it should be; the message names file and line.</exception>
    public void ReadNames(string path) => Read(path, withArticle: false, cell => cell switch
    {
        "organisation" => NameClass.Organisation,
        "place" => NameClass.Place,
        "person" => NameClass.PersonPart,
        _ => null,
    });

    void Read(string path, bool withArticle, Func<string, NameClass?> classOf)
    {
        foreach (var (cells, line) in Rows(path))
        {
            if (cells[0] == "class")
                continue;
            var type = classOf(cells[0]) ?? throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: no class '{cells[0]}'"));
            foreach (var word in cells[1].Split('|'))
            {
                Add(word, type);
                if (withArticle)
                    Add("ال" + word, type);
            }
        }
    }

    /// <summary>
    /// Reads a list of actors by its header: <c>names</c> and <c>seats</c>, <c>adjectives</c>, <c>people</c>, <c>members</c>
    /// hold alternatives separated by <c>|</c>.
    /// </summary>
    public void ReadActors(string path)
    {
        string[]? header = null;
        var names = ClassOfFile(Path.GetFileName(path));
        foreach (var (cells, _) in Rows(path))
        {
            if (header is null)
            {
                header = cells;
                continue;
            }

            for (var c = 0; c < Math.Min(cells.Length, header.Length); c++)
            {
                NameClass? type = header[c] switch
                {
                    "names" or "short" => names,
                    "seats" or "form" => NameClass.Place,
                    "adjectives" => NameClass.Adjective,
                    "people" or "members" => NameClass.Community,
                    _ => null,
                };
                foreach (var phrase in type is null ? [] : cells[c].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    Add(phrase, type!.Value);
            }
        }
    }

    /// <summary>Reads the proper nouns of camel-morph (Khairallah et al. 2024): rational ones are mostly names of persons.</summary>
    public void ReadProperNouns(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var header = Array.ConvertAll(reader.ReadLine()!.Split(','), cell => cell.Trim('"'));
        var lemma = Array.IndexOf(header, "LEMMA");
        var features = Array.IndexOf(header, "FEAT");
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            if (cells.Length <= features)
                continue;
            var word = Buckwalter.ToArabic(cells[lemma]);
            Add(word, cells[features].Contains("rat:r", StringComparison.Ordinal) ? NameClass.PersonPart : NameClass.ThingPart);
        }
    }

    static NameClass ClassOfFile(string file) =>
        file.Contains("state", StringComparison.Ordinal) ? NameClass.State
        : file.Contains("leader", StringComparison.Ordinal) || file.Contains("person", StringComparison.Ordinal) || file.Contains("people", StringComparison.Ordinal) ? NameClass.Person
        : file.Contains("place", StringComparison.Ordinal) ? NameClass.Place
        : NameClass.Organisation;

    static IEnumerable<(string[] Cells, int Line)> Rows(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length < 2)
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: expected cells separated by tabs"));
            yield return (cells, number);
        }
    }
}
