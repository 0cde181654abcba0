using System.Globalization;

namespace Alaqat.Claims;

/// <summary>Builds the actor lexicon from the tables of <c>data/actors</c> and <c>data/framing</c>; refuses bad entries with file and line.</summary>
sealed class ActorLexiconReader
{
    const string Article = "\u0627\u0644"; // alef lam

    readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    readonly NameTrie _names = new();
    readonly Dictionary<string, string> _adjectives = new(StringComparer.Ordinal);
    readonly Dictionary<string, HeadRole> _heads = new(StringComparer.Ordinal);
    readonly Dictionary<string, Framing> _modifiers = new(StringComparer.Ordinal);

    public static ActorLexicon Read(IEnumerable<KnowledgeFile> files)
    {
        var reader = new ActorLexiconReader();
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (!file.Path.EndsWith(".tsv", StringComparison.Ordinal))
                continue;
            if (file.Path == "actors/states.tsv")
                reader.ReadStates(file);
            else if (file.Path == "actors/heads.tsv")
                reader.ReadHeads(file);
            else if (file.Path == "actors/places.tsv")
                reader.ReadPlaces(file);
            else if (file.Path == "actors/context.tsv")
                reader.ReadContextNames(file);
            else if (file.Path.StartsWith("actors/people", StringComparison.Ordinal))
                reader.ReadPeople(file);
            else if (file.Path.StartsWith("actors/", StringComparison.Ordinal))
                reader.ReadBodies(file);
            else if (file.Path == "framing/forms.tsv")
                reader.ReadFramedForms(file);
            else if (file.Path == "framing/modifiers.tsv")
                reader.ReadModifiers(file);
        }

        return new ActorLexicon(reader._actors, reader._names, reader._adjectives, reader._heads, reader._modifiers);
    }

    void ReadStates(KnowledgeFile file)
    {
        foreach (var row in TsvTable.Read(file, "id", "english", "names", "adjectives", "people", "seats"))
        {
            var id = row.Required("id");
            if (id.Length != 3 || !id.All(char.IsAsciiLetterUpper))
                throw row.Error($"'{id}' is not an ISO 3166-1 alpha-3 code; use three capital letters");
            Add(row, id, ActorKind.State, []);
            AddNames(row, "names", new NameEntry(id, NameUse.Name));
            AddNames(row, "seats", new NameEntry(id, NameUse.Seat));
            foreach (var people in row.List("people"))
            {
                AddName(row, people, new NameEntry(id, NameUse.Members));
                AddName(row, Article + people, new NameEntry(id, NameUse.Members));
            }

            AddAdjectives(row, id);
        }
    }

    void ReadBodies(KnowledgeFile file)
    {
        foreach (var row in TsvTable.Read(file, "id", "english", "kind", "names", "adjectives", "members", "anaphors"))
        {
            var id = row.Required("id");
            if (!Enum.TryParse(row.Required("kind").Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out ActorKind kind))
                throw row.Error($"unknown kind '{row["kind"]}'; use one of {string.Join(", ", Enum.GetNames<ActorKind>())} in lower case");
            Add(row, id, kind, Array.ConvertAll(row.List("anaphors"), Folding.Fold));
            AddNames(row, "names", new NameEntry(id, NameUse.Name));
            foreach (var member in row.List("members"))
            {
                AddName(row, member, new NameEntry(id, NameUse.Members));
                if (!member.StartsWith(Article, StringComparison.Ordinal))
                    AddName(row, Article + member, new NameEntry(id, NameUse.Members));
            }

            AddAdjectives(row, id);
        }
    }

    void ReadPeople(KnowledgeFile file)
    {
        foreach (var row in TsvTable.Read(file, "english", "names", "short", "offices", "own"))
        {
            var offices = row["offices"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var person = new Person(row.Required("english"), Array.ConvertAll(offices, o => ReadOffice(row, o)), row["own"], Origin(row));
            if (person.Offices.Length == 0 && person.OwnId.Length == 0)
                throw row.Error("a person needs an office or an id of their own; fill 'offices' or 'own'");
            foreach (var name in row.List("names"))
                AddName(row, name, new NameEntry("", NameUse.Person, Person: person));
            foreach (var name in row.List("short"))
                AddName(row, name, new NameEntry("", NameUse.ShortPerson, Person: person));
        }
    }

    static Office ReadOffice(TsvRow row, string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var dots = parts.Length == 2 ? parts[1].IndexOf("..", StringComparison.Ordinal) : -1;
        if (dots < 0)
            throw row.Error($"office '{text}' is not 'ID FROM..TO'; write for example USA 2009-01-20..2017-01-20");
        var from = parts[1][..dots];
        var to = parts[1][(dots + 2)..];
        return new Office(
            parts[0],
            from.Length == 0 ? DateOnly.MinValue : Day(row, from, last: false),
            to.Length == 0 ? DateOnly.MaxValue : Day(row, to, last: true));
    }

    static DateOnly Day(TsvRow row, string text, bool last)
    {
        var parts = text.Split('-');
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                throw row.Error($"'{text}' is not a date; write YYYY, YYYY-MM or YYYY-MM-DD");
        }

        try
        {
            return numbers.Length switch
            {
                1 => last ? new DateOnly(numbers[0], 12, 31) : new DateOnly(numbers[0], 1, 1),
                2 => last ? new DateOnly(numbers[0], numbers[1], DateTime.DaysInMonth(numbers[0], numbers[1])) : new DateOnly(numbers[0], numbers[1], 1),
                _ => new DateOnly(numbers[0], numbers[1], numbers[2]),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw row.Error($"'{text}' is not a date of the calendar");
        }
    }

    void ReadHeads(KnowledgeFile file)
    {
        foreach (var row in TsvTable.Read(file, "lemma", "forms", "role"))
        {
            if (!Enum.TryParse(row.Required("role"), ignoreCase: true, out HeadRole role))
                throw row.Error($"unknown role '{row["role"]}'; use one of {string.Join(", ", Enum.GetNames<HeadRole>())} in lower case");
            foreach (var form in row.List("forms").Prepend(row.Required("lemma")))
                _heads.TryAdd(Folding.Fold(form), role);
        }
    }

    void ReadPlaces(KnowledgeFile file)
    {
        foreach (var row in TsvTable.Read(file, "form", "country"))
            AddName(row, row.Required("form"), new NameEntry(row.Required("country"), NameUse.Place));
    }

    void ReadFramedForms(KnowledgeFile file)
    {
        foreach (var row in TsvTable.Read(file, "form", "actor", "class"))
            AddName(row, row.Required("form"), new NameEntry(row.Required("actor"), NameUse.Framed, ReadFraming(row)));
    }

    void ReadModifiers(KnowledgeFile file)
    {
        foreach (var row in TsvTable.Read(file, "form", "class"))
        {
            row.Required("form");
            foreach (var form in row.List("form").Select(Folding.Fold))
            {
                var bare = form.StartsWith(Article, StringComparison.Ordinal) ? form[Article.Length..] : form;
                _modifiers.TryAdd(bare, ReadFraming(row));
                _modifiers.TryAdd(Article + bare, ReadFraming(row));
            }
        }
    }

    void ReadContextNames(KnowledgeFile file)
    {
        foreach (var group in TsvTable.Read(file, "form", "context", "actor").GroupBy(r => r.Required("form"), StringComparer.Ordinal))
        {
            var readings = group.Select(r => new ContextName(r.List("context"), r.Required("actor"))).ToArray();
            AddName(group.First(), group.Key, new NameEntry("", NameUse.Contextual) { Readings = readings });
        }
    }

    static Framing ReadFraming(TsvRow row) =>
        Enum.TryParse(row.Required("class").Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out Framing framing)
            ? framing
            : throw row.Error($"unknown class '{row["class"]}'; use delegitimising, honouring, occupier, scare-quoted or neutral");

    void Add(TsvRow row, string id, ActorKind kind, string[] anaphors) =>
        _actors.TryAdd(id, new Actor(id, row.Required("english"), kind, anaphors, Origin(row)) { Arabic = row.List("names").FirstOrDefault() });

    void AddNames(TsvRow row, string column, NameEntry entry)
    {
        foreach (var name in row.List(column))
            AddName(row, name, entry);
    }

    void AddName(TsvRow row, string name, NameEntry entry)
    {
        var words = NameWords.Split(name);
        if (words.Length == 0)
            throw row.Error($"'{name}' has no word; remove it");
        _names.Add(words, entry);
    }

    void AddAdjectives(TsvRow row, string id)
    {
        foreach (var adjective in row.List("adjectives"))
        {
            foreach (var form in NisbaForms.Of(adjective))
                _adjectives.TryAdd(form, id);
        }
    }

    static string Origin(TsvRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.File}:{row.Line}");
}
