using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>Acts of a relation with how often each is told, by status.</summary>
static class ActRows
{
    const int Most = 40;

    public static Markup Of(PageContext page, IReadOnlyList<ActTally> acts) => Markup.Of($"""
        <div class="scroll" tabindex="0" role="group" aria-label="{page["relation.acts"]}"><table>
        <thead><tr><th scope="col">{page["table.act"]}</th><th scope="col" class="n">{page["table.told"]}</th><th scope="col" class="n">{page["table.attributed"]}</th><th scope="col" class="n">{page["table.unreal"]}</th><th scope="col" class="n">{page["table.denied"]}</th></tr></thead>
        <tbody>{acts.Take(Most).Select(act => Row(page, act))}</tbody></table></div>
        """);

    static Markup Row(PageContext page, ActTally act) => Markup.Of($"""
        <tr><td class="act-cell {Tone.Of(act.Type)}">{Side(page, act.Source)}{page.Leads}<span class="verb">{page.Type(act.Type)}</span>{page.Leads}{Side(page, act.Target)}</td>
        <td class="n">{page.Texts.Number(act.Tallies.Told.Count)}</td><td class="n">{page.Texts.Number(act.Tallies.Attributed.Count)}</td><td class="n">{page.Texts.Number(act.Tallies.Planned.Count + act.Tallies.Wanted.Count + act.Tallies.Possible.Count)}</td><td class="n">{page.Texts.Number(act.Tallies.Denied)}</td></tr>
        """);

    static Markup Side(PageContext page, string? id) => id is null ? Markup.Of($"""<span class="unnamed">{page["claim.unnamed"]}</span>""") : page.Name(id);
}
