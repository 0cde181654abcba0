namespace Alaqat.App.Web;

/// <summary>Asks for the token.</summary>
static class LoginPage
{
    public static Markup Of(PageContext page, string guard, bool refused) => PageFrame.Of(page with { Address = string.Empty }, page["login.title"], string.Empty, Markup.Of($"""
        <section class="plain"><h1>{page["login.title"]}</h1><p>{page["login.lead"]}</p>
        {Markup.When(refused, () => Markup.Of($"""<p class="problem" role="alert">{page["login.refused"]}</p>"""))}
        <form method="post" action="/login" class="reader"><input type="hidden" name="guard" value="{guard}">
        <label>{page["login.token"]}<input type="password" name="token" autocomplete="current-password" required dir="ltr"></label>
        <button class="primary" type="submit">{page["login.enter"]}</button></form></section>
        """));
}
