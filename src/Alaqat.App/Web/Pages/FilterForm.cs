using System.Globalization;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>The filters that views have in common. They stand in the address, so that a view with its filters can be kept and sent.</summary>
static class FilterForm
{
    const int MostOutlets = 300;
    static readonly string[] Shares = ["0.25", "0.5", "0.75"];

    /// <param name="page">The reader.</param>
    /// <param name="filter">What is asked now.</param>
    /// <param name="now">For the outlets to choose from.</param>
    /// <param name="action">Where the form leads.</param>
    /// <param name="more">Further fields before the common ones.</param>
    public static Markup Of(PageContext page, ClaimFilter filter, Snapshot now, string action, Markup more) => Markup.Of($"""
        <form class="filters" method="get" action="{action}">
        {more}
        <label>{page["filter.since"]}<input type="date" name="since" value="{Day(filter.Since)}"></label>
        <label>{page["filter.until"]}<input type="date" name="until" value="{Day(filter.Until)}"></label>
        {Outlets(page, now, "source", page["filter.outlet"], filter.Outlets.Count > 0 ? filter.Outlets[0] : null)}
        <label>{page["filter.type"]}<select name="type"><option value="">{page["filter.any"]}</option>{Enum.GetValues<ClaimType>().Select(type => Option(ClaimNames.Of(type), page.Type(type), filter.Types.Contains(type)))}</select></label>
        <label>{page["filter.status"]}<select name="status"><option value="">{page["filter.any"]}</option>{Enum.GetValues<ClaimStatus>().Select(status => Option(ClaimNames.Of(status), page.Status(status), filter.Statuses.Contains(status)))}</select></label>
        <label>{page["filter.holder"]}<input name="holder" dir="auto" value="{(filter.Holders.Count > 0 ? Holder(page, filter.Holders[0]) : null)}" placeholder="{page["filter.holder.hint"]}"></label>
        <label>{page["filter.confidence"]}<select name="min-confidence"><option value="">{page["filter.any"]}</option>{Shares.Select(share => Option(share, page.Texts.Percent(double.Parse(share, CultureInfo.InvariantCulture)), filter.MinConfidence > 0 && share == filter.MinConfidence.ToString(CultureInfo.InvariantCulture)))}</select></label>
        <button class="primary" type="submit">{page["filter.apply"]}</button>
        </form>
        """);

    public static Markup Outlets(PageContext page, Snapshot now, string name, string label, string? chosen, string none = "filter.any") => Markup.Of($"""
        <label>{label}<select name="{name}" dir="auto"><option value="">{page[none]}</option>{now.Stats.Outlets.Where(outlet => outlet.Name.Length > 0).Take(MostOutlets).Select(outlet => Option(outlet.Name, outlet.Name, outlet.Name == chosen))}</select></label>
        """);

    /// <summary>A field for an actor's name or id, with suggestions of the actors most told of.</summary>
    public static Markup ActorField(PageContext page, string name, string label, string? id, string list) => Markup.Of($"""
        <label>{label}<input name="{name}" dir="auto" list="{list}" autocomplete="off" value="{(id is null ? null : page.Actor(id))}"></label>
        """);

    public static Markup ActorList(PageContext page, Snapshot now, string list) => Markup.Of($"""
        <datalist id="{list}">{now.Stats.Actors.Take(200).Select(actor => Markup.Of($"<option value=\"{page.Actor(actor.Name)}\">"))}</datalist>
        """);

    public static bool IsNarrow(ClaimFilter filter) =>
        filter.Since is not null || filter.Until is not null || filter.Outlets.Count + filter.Types.Count + filter.Statuses.Count + filter.Holders.Count > 0 || filter.MinConfidence > 0;

    static Markup Option(string value, string text, bool chosen) => chosen
        ? Markup.Of($"""<option value="{value}" selected>{text}</option>""")
        : Markup.Of($"""<option value="{value}">{text}</option>""");

    static string Holder(PageContext page, string id) => id == Voices.Author ? page["filter.author"] : page.Actor(id);

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
