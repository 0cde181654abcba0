using System.Globalization;
using Alaqat.Claims;
using Alaqat.Store;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>What the query of an address asks for, under the names of the command line's options.</summary>
sealed class Query(IQueryCollection query, ActorNames names)
{
    /// <summary>Results of a page.</summary>
    public const int PageSize = 20;
    const int MostValues = 50;
    const int LongestText = 500;
    const int LastPage = 100_000;

    /// <exception cref="BadQueryException">A part cannot be understood.</exception>
    public ClaimFilter Filter() => new()
    {
        Since = Day("since"),
        Until = Day("until"),
        Outlets = Many("source"),
        Holders = Many("holder").Select(holder => holder is Voices.Author or "الكاتب" ? Voices.Author : names.Resolve(holder) ?? holder).ToArray(),
        Types = Many("type").Select(name => Enum.TryParse<ClaimType>(name, out var type) && type.ToString() == name ? type : throw Bad("type", name, string.Join(", ", Enum.GetNames<ClaimType>()))).ToArray(),
        Statuses = Many("status").Select(Status).ToArray(),
        MinConfidence = Share("min-confidence"),
        Words = Text("words"),
        WithCopies = Text("with-copies") is "1" or "true",
    };

    /// <summary>A text, or null where it is absent or empty.</summary>
    public string? Text(string name)
    {
        var text = query[name].ToString().Trim();
        return text.Length > LongestText ? throw new BadQueryException($"'{name}' is longer than {LongestText} characters; shorten it") : text.Length > 0 ? text : null;
    }

    /// <summary>An actor by id or name.</summary>
    public string? Actor(string name) => Text(name) is { } text ? names.Resolve(text) ?? text : null;

    /// <summary>All that is asked but for some names, the same for the same question.</summary>
    public string Key(params string[] without) =>
        string.Join('&', query.Where(part => !without.Contains(part.Key)).OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => part.Key + "=" + string.Join('\n', part.Value.AsEnumerable())));

    public IReadOnlyList<string> Many(string name) =>
        query[name] is { Count: <= MostValues } values
            ? [.. values.OfType<string>().Select(value => value.Trim()).Where(value => value.Length is > 0 and <= LongestText).Distinct(StringComparer.Ordinal)]
            : throw new BadQueryException($"'{name}' stands more than {MostValues} times; name fewer");

    public PeriodUnit? Unit() => Text("by") switch
    {
        null => null,
        "day" => PeriodUnit.Day,
        "week" => PeriodUnit.Week,
        "month" => PeriodUnit.Month,
        "year" => PeriodUnit.Year,
        var other => throw Bad("by", other, "day, week, month, year"),
    };

    /// <summary>The claims of one page: from a place on, where the address names one, else by the page's number.</summary>
    /// <param name="size">How many claims a page has.</param>
    public ClaimSlice Claims(int size) => (Place("after"), Place("before")) switch
    {
        (_, { } before) => new ClaimSlice(size) { Before = before },
        ({ } after, _) => new ClaimSlice(size + 1) { After = after },
        _ => new ClaimSlice(size + 1) { Skip = (Page() - 1) * size },
    };

    /// <summary>As <see cref="Claims"/>, for articles.</summary>
    public DocumentSlice Documents(int size) => (Cursor("after"), Cursor("before")) switch
    {
        (_, { } before) => new DocumentSlice(size) { Before = before },
        ({ } after, _) => new DocumentSlice(size + 1) { After = after },
        _ => new DocumentSlice(size + 1) { Skip = (Page() - 1) * size },
    };

    /// <summary>How an address names the place of a claim.</summary>
    public static string NameOf(ClaimPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.Ordinal}.{place.Key}");

    /// <summary>From 1.</summary>
    public int Page() => Number("page", 1, LastPage);

    public int Number(string name, int otherwise, int most) => Text(name) switch
    {
        null => otherwise,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most => number,
        var text => throw Bad(name, text, string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {most}")),
    };

    ClaimPlace? Place(string name) => Cursor(name) switch
    {
        null => null,
        var text when text.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 && int.TryParse(text.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            => new ClaimPlace(text[(dot + 1)..], ordinal),
        var text => throw Bad(name, text, "a place that an earlier answer named"),
    };

    /// <summary>As it is: a key may begin or end with a blank and be of any length.</summary>
    string? Cursor(string name) => query[name].ToString() is { Length: > 0 } key ? key : null;

    public DateOnly? Day(string name) => Text(name) is not { } text ? null : TextDates.Parse(text) ?? throw Bad(name, text, "a day like 2022-05-09");

    double Share(string name) => Text(name) switch
    {
        null => 0,
        var text when double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 => share,
        var text => throw Bad(name, text, "a number from 0 to 1"),
    };

    static ClaimStatus Status(string name)
    {
        foreach (var status in Enum.GetValues<ClaimStatus>())
        {
            if (ClaimNames.Of(status) == name)
                return status;
        }

        throw Bad("status", name, string.Join(", ", Enum.GetValues<ClaimStatus>().Select(ClaimNames.Of)));
    }

    static BadQueryException Bad(string name, string value, string wanted) => new($"'{name}' cannot be '{value}'; it wants {wanted}");
}
