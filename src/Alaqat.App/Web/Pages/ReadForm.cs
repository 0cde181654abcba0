namespace Alaqat.App.Web;

/// <summary>The form in which a text is pasted, empty or with the text that was read.</summary>
static class ReadForm
{
    /// <param name="page">The reader.</param>
    /// <param name="guard">Proof that the form came from this server.</param>
    /// <param name="given">What was read, or null.</param>
    public static Markup Of(PageContext page, string guard, ReadRequest? given) => Markup.Of($"""
        <form class="reader" method="post" action="{page.Link("read")}">
        <input type="hidden" name="guard" value="{guard}">
        <label class="big" for="text">{page["read.text"]}</label>
        <textarea id="text" name="text" dir="rtl" lang="ar" rows="7" required spellcheck="false" maxlength="{ReadRequest.LongestText}" placeholder="{page["read.placeholder"]}">{given?.Text}</textarea>
        <div class="fields">
        <label>{page["read.title"]}<input name="title" dir="auto" maxlength="500" value="{given?.Title}"></label>
        <label>{page["read.outlet"]}<input name="outlet" dir="auto" maxlength="200" value="{given?.Outlet}"></label>
        <label>{page["read.date"]}<input name="date" type="date" value="{Day(given)}"></label>
        <button class="primary" type="submit">{page["read.submit"]}</button>
        </div>
        </form>
        """);

    static string Day(ReadRequest? given) => given?.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
}
