using Alaqat.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Alaqat.App.Web;

/// <summary>Makes the answers with which readers begin before the first of them comes: what the overview shows and what it leads to.</summary>
static class WarmUp
{
    const int MostActors = 8;
    const int MostPairs = 12;

    /// <param name="door">What answers.</param>
    /// <param name="stop">When the server stops.</param>
    public static async Task Run(StoreDoor door, CancellationToken stop)
    {
        foreach (var language in (string[])["ar", "en"])
        {
            await Ask(language, "corpus", door.Corpus, stop);
            await Ask(language, "network", door.Network, stop);
            await Ask(language, "documents", door.Documents, stop);
            await Ask(language, "search", door.Search, stop);
            foreach (var tie in door.Desk.Now.Network.Ties.OrderByDescending(tie => tie.Count).ThenBy(tie => tie.A, StringComparer.Ordinal).Take(MostPairs))
                await Ask(language, $"relation/{Uri.EscapeDataString(tie.A)}/{Uri.EscapeDataString(tie.B)}", door.Relation, stop, ("a", tie.A), ("b", tie.B));
            foreach (var (id, _) in door.Desk.Now.Stats.Actors.Take(MostActors))
                await Ask(language, "actor/" + Uri.EscapeDataString(id), door.Actor, stop, ("id", id));
        }
    }

    static async Task Ask(string language, string path, Func<HttpContext, Task> answer, CancellationToken stop, params (string Name, string Value)[] parts)
    {
        stop.ThrowIfCancellationRequested();
        var context = new DefaultHttpContext { RequestAborted = stop };
        var address = $"/{language}/{path}";
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = PathString.FromUriComponent(address);
        context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget = address;
        foreach (var (name, value) in parts)
            context.Request.RouteValues[name] = value;
        await answer(context);
    }
}
