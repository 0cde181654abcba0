using System.Globalization;
using System.Text;
using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>An entry of the lexicon for people to read.</summary>
static class ActorText
{
    public static string Format(ActorLexicon lexicon, NameEntry entry)
    {
        var text = new StringBuilder();
        if (entry.Person is { } person)
        {
            text.Append(CultureInfo.InvariantCulture, $"{person.English}\n");
            Field(text, "use", Use(entry.Use));
            foreach (var office in person.Offices)
                Field(text, "office", string.Create(CultureInfo.InvariantCulture, $"{Named(lexicon, office.ActorId)}  {Day(office.From, DateOnly.MinValue)} to {Day(office.To, DateOnly.MaxValue)}"));
            if (person.OwnId.Length > 0)
                Field(text, "otherwise", Named(lexicon, person.OwnId));
            Field(text, "source", "data/" + person.Origin);
        }
        else if (entry.Readings is { } readings)
        {
            text.Append("depends on the article\n");
            Field(text, "use", Use(entry.Use));
            foreach (var reading in readings)
                Field(text, "means", Named(lexicon, reading.ActorId) + (reading.Context.Length > 0 ? " beside " + string.Join(", ", reading.Context) : " otherwise"));
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"{Named(lexicon, entry.ActorId)}\n");
            Field(text, "kind", Words(lexicon.KindOf(entry.ActorId).ToString()));
            Field(text, "use", Use(entry.Use));
            if (entry.Framing != Framing.Neutral)
                Field(text, "framing", Words(entry.Framing.ToString()));
            if (lexicon.Actors.TryGetValue(entry.ActorId, out var actor))
                Field(text, "source", "data/" + actor.Origin);
        }

        return text.ToString();
    }

    static void Field(StringBuilder text, string name, string value) => text.Append(CultureInfo.InvariantCulture, $"  {name,-10} {value}\n");

    static string Named(ActorLexicon lexicon, string id) => lexicon.Actors.TryGetValue(id, out var actor) ? $"{id}  {actor.English}" : id;

    static string Day(DateOnly day, DateOnly open) => day == open ? "open" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Use(NameUse use) => use switch
    {
        NameUse.Seat => "seat that stands for a government",
        NameUse.Members => "its people or members",
        NameUse.Place => "place; names no actor by itself",
        NameUse.Person => "full name of a person",
        NameUse.ShortPerson => "short name of a person",
        NameUse.Framed => "framed form",
        NameUse.Contextual => "name with several readings",
        _ => Words(use.ToString()),
    };

    /// <summary>GovernmentRival as government-rival, the way the tables write it.</summary>
    static string Words(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
