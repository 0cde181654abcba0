using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alaqat.App.Web;

/// <summary>Every address of the server.</summary>
static class Addresses
{
    static readonly TimeSpan LongestUpload = TimeSpan.FromMinutes(20);

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
        if (site.Store is { } store)
            Questions(api, new StoreApi(site, store));
        if (site.Adding is { } adding)
        {
            api.MapPost("/documents", adding.Take).WithRequestTimeout(LongestUpload);
            api.MapGet("/jobs", adding.Jobs);
            api.MapGet("/jobs/{id}", adding.Job);
        }
    }

    static void Questions(RouteGroupBuilder api, StoreApi store)
    {
        api.MapGet("/claims", store.Claims);
        api.MapGet("/relations/{a}/{b}", store.Relation);
        api.MapGet("/timeline/{a}/{b}", store.Timeline);
        api.MapGet("/actors", store.Actors);
        api.MapGet("/actors/{id}", store.Actor);
        api.MapGet("/network", store.Network);
        api.MapGet("/framing/{id}", store.Framing);
        api.MapGet("/compare", store.Compare);
        api.MapGet("/documents", store.Documents);
        api.MapGet("/documents/{*key}", store.Document);
        api.MapGet("/stats", store.Stats);
    }

    static void Pages(RouteGroupBuilder page, Site site)
    {
        page.MapGet("/", context => Redirect(context, site.Page(context).Link(site.HasStore ? "corpus" : "read")));
        page.MapGet("/read", context => ReadDoor.Show(site, context));
        page.MapPost("/read", context => ReadDoor.Read(site, context));
        if (site.Store is { } store)
        {
            page.MapGet("/corpus", store.Corpus);
            page.MapGet("/network", store.Network);
            page.MapGet("/search", store.Search);
            page.MapGet("/relation", store.FindRelation);
            page.MapGet("/relation/{a}/{b}", store.Relation);
            page.MapGet("/actor/{id}", store.Actor);
            page.MapGet("/framing", store.FindFraming);
            page.MapGet("/framing/{id}", store.Framing);
            page.MapGet("/documents", store.Documents);
            page.MapGet("/documents/{*key}", store.Document);
            page.MapGet("/compare", store.Compare);
        }

        if (site.Adding is { } adding)
        {
            page.MapGet("/add", adding.Show);
            page.MapPost("/add", adding.Form).WithRequestTimeout(LongestUpload);
        }

        page.MapGet("/reference", context => Answer.Page(context, ReferencePage.Of(site.Page(context))));
    }

    static Task Redirect(HttpContext context, string to)
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    }
}
