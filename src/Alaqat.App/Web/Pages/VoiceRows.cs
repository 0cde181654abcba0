using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>By whose account a relation is told, and how each account leans.</summary>
static class VoiceRows
{
    const int Most = 15;

    public static Markup Of(PageContext page, IReadOnlyList<VoiceTally> voices) => Markup.Of($"""
        <ul class="rows">{voices.Take(Most).Select(voice => Markup.Of($"""
            <li><span>{Name(page, voice.Voice)}</span><span class="amount">{page.Texts.Count("n.claims", voice.Tallies.Claims)} {ScoreMark.Of(page, voice.Tallies.Told)}</span></li>
            """))}</ul>
        """);

    static Markup Name(PageContext page, string voice) => voice == Voices.Author
        ? Markup.Text(page["claim.author"])
        : Markup.Join(voice.Split('>').Select(page.NameLink), Markup.Of($" {page["claim.chain"]} "));
}
