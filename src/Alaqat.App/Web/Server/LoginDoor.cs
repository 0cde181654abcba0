using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>Where a person gives the token of a server that listens beyond loopback.</summary>
static class LoginDoor
{
    public static Task Show(Site site, HttpContext context) =>
        site.Gate.Lets(context.Request) ? Home(context) : Answer.Page(context, LoginPage.Of(site.Page(context), site.Forms.Issue(context), refused: false));

    public static async Task Enter(Site site, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (site.Forms.Accepts(context.Request, form[FormGuard.Field]) && site.Gate.Knows(form["token"].ToString().Trim()))
        {
            site.Gate.Remember(context);
            await Home(context);
            return;
        }

        // Guessing must be slow whatever the rate limit allows.
        await Task.Delay(TimeSpan.FromSeconds(1), context.RequestAborted);
        await Answer.Page(context, LoginPage.Of(site.Page(context), site.Forms.Issue(context), refused: true), StatusCodes.Status403Forbidden);
    }

    static Task Home(HttpContext context)
    {
        context.Response.Redirect("/");
        return Task.CompletedTask;
    }
}
