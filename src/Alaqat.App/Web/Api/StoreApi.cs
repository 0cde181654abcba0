using Alaqat.Claims;
using Alaqat.Store;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>The questions of the command line under <c>/api/v1</c>, with the same filters and the same answers.</summary>
sealed class StoreApi(Site site, StoreDoor door)
{
    const int MostClaims = 500;
    const int DefaultClaims = 100;
    const int MostActors = 50;

    StoreDesk Desk => door.Desk;

    /// <summary>Claims in pages, or all of them as a stream of lines.</summary>
    public Task Claims(HttpContext context) => context.Request.Query["format"] == "jsonl"
        ? Stream(context)
        : door.Answer(context, (_, query) => ClaimAnswer.Page(Desk, Filter(query), query, query.Number("limit", DefaultClaims, MostClaims), after => Next(context, query, after)));

    public Task Relation(HttpContext context) => Report(context, "relation", query =>
        RelationReport.Of(Desk.Relation(Id(context, "a"), Id(context, "b"), query.Filter(), query.Unit() ?? PeriodUnit.Month, "api " + query.Key("format"))));

    public Task Timeline(HttpContext context) => Report(context, "timeline", query =>
    {
        var (a, b) = (Id(context, "a"), Id(context, "b"));
        var acts = Desk.Store.Acts(query.Filter() with { Actor = a, OtherActor = b });
        return TimelineReport.Of(Store.Timeline.Of(acts, a, b, Desk.Scale, query.Unit() ?? PeriodUnit.Month));
    });

    public Task Actor(HttpContext context) => Report(context, "actor", query =>
        ActorReport.Of(Desk.Actor(Id(context, "id"), query.Filter(), query.Unit() ?? PeriodUnit.Month, MostActors)));

    /// <summary>Actors whose name or id holds what is asked; without a question those that the store tells most of.</summary>
    public Task Actors(HttpContext context) => Report(context, "actors", query =>
    {
        var counts = Desk.Now.Stats.Actors.ToDictionary(actor => actor.Name, actor => actor.Count, StringComparer.Ordinal);
        var ids = query.Text("q") is { } typed ? site.Names.Suggest(typed, MostActors) : [.. Desk.Now.Stats.Actors.Take(MostActors).Select(actor => actor.Name)];
        return new Report(null,
        [
            ReportPart.Of("actors", "Actors", ids,
            [
                ("id", ColumnKind.Id, id => id),
                ("arabic", ColumnKind.Text, id => site.Names.Of(id, site.Library.Of(UiLanguage.Arabic))),
                ("english", ColumnKind.Text, id => site.Names.Of(id, site.Library.Of(UiLanguage.English))),
                ("claims", ColumnKind.Number, id => counts.GetValueOrDefault(id)),
            ]),
        ]);
    });

    public Task Network(HttpContext context) => Report(context, "network", query =>
    {
        var (acts, least) = (Desk.Acts(query.Filter()), query.Number("min-count", 1, 1_000_000));
        return NetworkReport.Of(query.Unit() is { } unit ? NetworkView.ByPeriod(acts, Desk.Scale, unit, least) : [NetworkView.Of(acts, Desk.Scale, least)]);
    });

    public Task Framing(HttpContext context) => Report(context, "framing", query => FramingReport.Of(Desk.Framing(Id(context, "id"), query.Filter())));

    public Task Compare(HttpContext context) => Report(context, "compare", query =>
    {
        var (a, b, x, y) = (query.Actor("a"), query.Actor("b"), query.Text("x"), query.Text("y"));
        if (a is null || b is null || x is null || y is null)
            throw new BadQueryException("compare wants two actors, 'a' and 'b', and two outlets, 'x' and 'y'");
        var claims = Desk.Store.Claims(query.Filter() with { Actor = a, OtherActor = b, Outlets = [x, y], WithCopies = true });
        return CompareReport.Of(Comparison.Of(claims, x, y, a, b, Desk.Scale, query.Unit() ?? PeriodUnit.Month), a, b);
    });

    public Task Documents(HttpContext context) => door.Answer(context, (_, query) =>
    {
        var limit = query.Number("limit", DefaultClaims, MostClaims);
        var documents = Desk.Store.Documents((query.Filter() with { WithCopies = true }).OfDocuments, query.Documents(limit));
        var next = documents.Count > limit ? Next(context, query, documents[limit - 1].Key) : null;
        return ReportAnswer.Of(Desk.Signed(DocumentsReport.Of(documents.Take(limit))), query.Text("format"), "documents", save: false, ("next", next));
    });

    public Task Document(HttpContext context) => door.Answer(context, (_, _) =>
        Desk.Store.Article(Id(context, "key")) is { } article
            ? new CachedAnswer(ArticleAnswer.Json(article, Desk.Store.Claims(new ClaimFilter { Document = article.Document.Key, WithCopies = true })), "application/json")
            : throw new NotThereException("the store has no article of that key; /api/v1/documents lists them"));

    public Task Stats(HttpContext context) => Report(context, "stats", _ => StatsReport.Of(Desk.Now.Stats));

    Task Report(HttpContext context, string name, Func<Query, Report> make) =>
        door.Answer(context, (_, query) => ReportAnswer.Of(Desk.Signed(make(query)), query.Text("format"), name, save: false));

    /// <summary>However many there are, only a few are in memory.</summary>
    async Task Stream(HttpContext context)
    {
        var filter = Filter(new Query(context.Request.Query, site.Names));
        context.Response.ContentType = "application/x-ndjson";
        var lines = new MemoryStream();
        foreach (var batch in Desk.Store.Claims(filter).Chunk(200))
        {
            lines.SetLength(0);
            ClaimExport.JsonLines(lines, batch, withText: true);
            await context.Response.Body.WriteAsync(lines.GetBuffer().AsMemory(0, (int)lines.Length), context.RequestAborted);
        }
    }

    static ClaimFilter Filter(Query query) => query.Filter() with { Actor = query.Actor("actor"), OtherActor = query.Actor("other") };

    /// <summary>The address of the answer that goes on after a place.</summary>
    static string Next(HttpContext context, Query query, string after)
    {
        var kept = context.Request.Query.Where(part => part.Key is not ("page" or "after" or "before")).SelectMany(part => part.Value.Select(value => $"{Uri.EscapeDataString(part.Key)}={Uri.EscapeDataString(value ?? string.Empty)}"));
        return context.Request.Path + "?" + string.Join('&', kept.Append(FormattableString.Invariant($"page={query.Page() + 1}")).Append("after=" + Uri.EscapeDataString(after)));
    }

    static string Id(HttpContext context, string name) => StoreDoor.Id(context, name);
}
