using System.CommandLine;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><c>--by day|week|month|year</c>.</summary>
static class PeriodOption
{
    public static Option<string?> Create(string description, PeriodUnit? otherwise)
    {
        var option = new Option<string?>("--by") { Description = description, DefaultValueFactory = _ => otherwise is { } unit ? Name(unit) : null };
        option.AcceptOnlyFromAmong(Enum.GetValues<PeriodUnit>().Select(Name).ToArray());
        return option;
    }

    public static PeriodUnit Of(ParseResult parsed, Option<string?> option) => OrNull(parsed, option) ?? PeriodUnit.Month;

    public static PeriodUnit? OrNull(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { } name ? Enum.GetValues<PeriodUnit>().Single(unit => Name(unit) == name) : null;

    static string Name(PeriodUnit unit) => unit switch
    {
        PeriodUnit.Day => "day",
        PeriodUnit.Week => "week",
        PeriodUnit.Month => "month",
        _ => "year",
    };
}
