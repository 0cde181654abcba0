using System.Globalization;

namespace Alaqat.App.Web;

/// <summary>What went wrong, for people, with a way on.</summary>
static class ErrorPage
{
    public static Markup Of(PageContext page, int status)
    {
        var key = "error." + status.ToString(CultureInfo.InvariantCulture);
        var text = page.Texts.Keys.Contains(key) ? page[key] : page["error.other"];
        return PageFrame.Of(page, text, string.Empty, Markup.Of($"""
            <section class="plain"><p class="code">{status}</p><h1>{text}</h1>
            <p><a class="button" href="{page.Link("")}">{page["error.home"]}</a></p></section>
            """));
    }
}
