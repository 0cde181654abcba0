using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alaqat.App.Web;

/// <summary>Every address of the server.</summary>
static class Addresses
{
    public static void Map(IEndpointRouteBuilder app, Site site)
    {
        var assets = Assets.Load();
        app.MapGet("/assets/{name}", context => Assets.Serve(context, assets));
        app.MapGet("/healthz", (RequestDelegate)Health.Alive);
        app.MapGet("/readyz", context => Health.Ready(context, site));
        app.MapGet("/", context => Redirect(context, "/" + RequestLanguage.Of(context.Request).Code + "/"));
        app.MapGet("/login", context => LoginDoor.Show(site, context));
        app.MapPost("/login", context => LoginDoor.Enter(site, context));

        Pages(app.MapGroup("/ar"), site);
        Pages(app.MapGroup("/en"), site);

        var api = app.MapGroup("/api/v1");
        api.MapGet("/openapi.json", (RequestDelegate)OpenApi.Serve);
        api.MapPost("/read", context => ReadApi.Read(site, context));
    }

    static void Pages(RouteGroupBuilder page, Site site)
    {
        page.MapGet("/", context => Redirect(context, site.Page(context).Link(site.HasStore ? "corpus" : "read")));
        page.MapGet("/read", context => ReadDoor.Show(site, context));
        page.MapPost("/read", context => ReadDoor.Read(site, context));
        page.MapGet("/reference", context => Answer.Page(context, ReferencePage.Of(site.Page(context))));
    }

    static Task Redirect(HttpContext context, string to)
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    }
}
