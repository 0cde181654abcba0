using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>An actor on the command line: an id, or a name that the lexicon knows.</summary>
static partial class ActorArgument
{
    public static Argument<string> Create(string name)
    {
        var argument = new Argument<string>(name) { Description = "An actor id (RUS, PSE.hamas) or a name in Arabic or English." };
        argument.Validators.Add(RefuseOptions);
        return argument;
    }

    /// <summary>The library takes a misspelt option for a name.</summary>
    public static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            result.AddError($"There is no option '{token.Value}'.");
    }

    /// <exception cref="UsageException">The lexicon knows no such name, or it means several actors; the message lists them.</exception>
    public static string Resolve(string text, Func<ActorLexicon> load)
    {
        if (Id().IsMatch(text))
            return text;
        var lexicon = load();
        var ids = Ids(ActorSearch.Find(lexicon, text));
        return ids.Length switch
        {
            1 => ids[0],
            0 => throw new UsageException($"the lexicon does not know '{text}'; give an id such as RUS or PSE.hamas ('alaqat actors find' helps)"),
            _ => throw new UsageException($"'{text}' may be {string.Join(", ", ids.Select(id => lexicon.Actors.TryGetValue(id, out var actor) ? $"{id} ({actor.English})" : id))}; give the id"),
        };
    }

    /// <summary>A place stands for its country only where nothing else has the name.</summary>
    static string[] Ids(IReadOnlyList<NameEntry> found)
    {
        var named = found.Where(entry => entry.Use != NameUse.Place).ToList();
        return (named.Count > 0 ? named : found)
            .SelectMany(entry => entry.Readings is { } readings ? readings.Select(reading => reading.ActorId) : [entry.ActorIdOn(null)])
            .Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
    }

    [GeneratedRegex(@"^[A-Z]{3}(\.[a-z0-9][a-z0-9-]*)?$")]
    private static partial Regex Id();
}
