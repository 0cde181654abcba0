using System.CommandLine;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>The options that every question to a store has, and what they ask for.</summary>
sealed class StoreOptions
{
    readonly Option<string> _store = SharedOptions.Store();
    readonly Option<string> _since = Day("--since", "First day (2022-05-09) of the claims; those with no day of their own go by their article's.");
    readonly Option<string> _until = Day("--until", "Last day, itself included.");
    readonly Option<string[]> _sources = Many("--source", "Only what these outlets print.");
    readonly Option<string[]> _holders = Many("--holder", "Only what these voices say, by actor id; author for what articles say themselves.");
    readonly Option<string[]> _types = OneOf("--type", "Only acts of these types.", Enum.GetNames<ClaimType>());
    readonly Option<string[]> _statuses = OneOf("--status", "Only claims of these statuses.", Enum.GetValues<ClaimStatus>().Select(ClaimNames.Of).ToArray());
    readonly Option<double> _confidence = SharedOptions.Share("--min-confidence", "Leave out claims less sure than this, from 0 to 1.");
    readonly Option<bool> _copies = new("--with-copies") { Description = "Count articles that nearly repeat an earlier one too." };
    readonly Option<string?> _scale = new("--scale") { Description = "A table of conflict-cooperation scores in place of PLOVER's (columns type, weight, source)." };

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_store, _since, _until, _sources, _holders, _types, _statuses, _confidence, _copies, _scale])
            command.Options.Add(option);
    }

    public AlaqatStore Open(ParseResult parsed) => AlaqatStore.Open(parsed.GetRequiredValue(_store));

    public ConflictScale Scale(ParseResult parsed) => EngineLoader.Scale(parsed.GetValue(_scale));

    public IReadOnlyList<string> Sources(ParseResult parsed) => parsed.GetValue(_sources) ?? [];

    public ClaimFilter Filter(ParseResult parsed) => new()
    {
        Since = SharedOptions.Day(parsed.GetValue(_since)),
        Until = SharedOptions.Day(parsed.GetValue(_until)),
        Outlets = Sources(parsed),
        Holders = parsed.GetValue(_holders) ?? [],
        Types = [.. (parsed.GetValue(_types) ?? []).Select(name => Enum.Parse<ClaimType>(name))],
        Statuses = [.. (parsed.GetValue(_statuses) ?? []).Select(name => Enum.GetValues<ClaimStatus>().Single(status => ClaimNames.Of(status) == name))],
        MinConfidence = parsed.GetValue(_confidence),
        WithCopies = parsed.GetValue(_copies),
    };

    static Option<string> Day(string name, string description)
    {
        var option = new Option<string>(name) { Description = description };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } text && TextDates.Parse(text) is null)
                result.AddError($"{name} wants a day like 2022-05-09, not '{text}'.");
        });
        return option;
    }

    static Option<string[]> Many(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.OneOrMore };

    static Option<string[]> OneOf(string name, string description, string[] values)
    {
        var option = Many(name, description);
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
