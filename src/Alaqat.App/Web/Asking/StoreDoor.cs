using Alaqat.Store;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>Requests that ask the store: each view as a page, as CSV or JSON, and as a picture, all under one address.</summary>
sealed class StoreDoor(Site site, StoreDesk desk, AnswerCache cache)
{
    Task? _warming;

    public StoreDesk Desk => desk;

    /// <summary>Whether the first answers are made, or could not be.</summary>
    public bool IsWarm => _warming is { IsCompleted: true };

    /// <summary>Begins to make the answers with which readers begin. A store that cannot be read is told of when somebody asks.</summary>
    public void Warm(CancellationToken stop) => _warming = Task.Run(() => WarmUp.Run(this, stop), CancellationToken.None);

    /// <summary>Answers from what was made before for the same address and the same store, or makes it.</summary>
    public async Task Answer(HttpContext context, Func<PageContext, Query, CachedAnswer> make)
    {
        var page = site.Page(context);
        var query = new Query(context.Request.Query, site.Names);
        var key = context.Request.Path.Value + context.Request.QueryString.Value;
        var answer = await cache.Get(desk.Stamp, key, () => make(page, query)).WaitAsync(context.RequestAborted);
        if (answer.FileName is { } name)
            Web.Answer.SaveAs(context, name);
        await Web.Answer.Bytes(context, answer.Body, answer.Type, answer.Status, answer.Tag);
    }

    public Task Corpus(HttpContext context) => Answer(context, (page, query) => query.Text("format") switch
    {
        null => CachedAnswer.Page(CorpusPage.Of(page, desk.Now)),
        "svg" => CachedAnswer.Picture(YearBars.Of(page, desk.Now), "corpus.svg"),
        var format => ReportAnswer.Of(desk.Signed(StatsReport.Of(desk.Now.Stats)), format, "corpus", save: true),
    });

    public Task Relation(HttpContext context) => Answer(context, (page, query) =>
    {
        var (a, b) = (Id(context, "a"), Id(context, "b"));
        var filter = query.Filter();
        var card = desk.Relation(a, b, filter, query.Unit(), query.Key("format", "page", "after", "before"));
        return query.Text("format") switch
        {
            null => CachedAnswer.Page(RelationPage.Of(page, card, filter, desk.Now, query.Page())),
            "svg" => CachedAnswer.Picture(RelationPage.Timeline(page, card), "relation.svg"),
            var format => ReportAnswer.Of(desk.Signed(RelationReport.Of(card)), format, "relation", save: true),
        };
    });

    public Task Actor(HttpContext context) => Answer(context, (page, query) =>
    {
        var id = Id(context, "id");
        var filter = query.Filter();
        var unit = query.Unit() ?? Snapshot.Unit(desk.Now.Stats.First, desk.Now.Stats.Last);
        var acts = desk.ActsOf(id, filter);
        return query.Text("format") switch
        {
            null => CachedAnswer.Page(ActorPage.Of(page, ActorSummary.Of(desk, id, acts, filter, unit), filter, desk.Now)),
            "svg" => CachedAnswer.Picture(ActorPage.Timeline(page, ActorSummary.Of(desk, id, acts, filter, unit)), "actor.svg"),
            var format => ReportAnswer.Of(desk.Signed(ActorReport.Of(desk.Actor(id, filter, unit, 12))), format, "actor", save: true),
        };
    });

    public Task Network(HttpContext context) => Answer(context, (page, query) =>
    {
        var view = NetworkScene.Of(desk, query);
        return query.Text("format") switch
        {
            null => CachedAnswer.Page(NetworkPage.Of(page, view)),
            "svg" => CachedAnswer.Picture(NetworkDrawing.Of(page, view), query.Text("inline") is null ? "network.svg" : null),
            var format => ReportAnswer.Of(desk.Signed(NetworkReport.Of([NetworkView.Of(view.Acts, desk.Scale, view.LeastCount)])), format, "network", save: true),
        };
    });

    public Task Search(HttpContext context) => Answer(context, (page, query) =>
    {
        var filter = query.Filter() with { Actor = query.Actor("actor"), OtherActor = query.Actor("other") };
        return query.Text("format") switch
        {
            null => CachedAnswer.Page(SearchPage.Of(page, desk, filter, query)),
            "svg" => CachedAnswer.Picture(SearchPage.Timeline(page, desk, filter), "search.svg"),
            var format => ClaimAnswer.Whole(desk, site.Names, filter, format),
        };
    });

    public Task Documents(HttpContext context) => Answer(context, (page, query) =>
    {
        var filter = (query.Filter() with { WithCopies = true }).OfDocuments;
        return query.Text("format") switch
        {
            null => CachedAnswer.Page(DocumentsPage.Of(page, desk, filter, query)),
            "svg" => CachedAnswer.Picture(DocumentsPage.Outlets(page, desk.Store.Documents(filter)), "documents.svg"),
            var format => ReportAnswer.Of(desk.Signed(DocumentsReport.Of(desk.Store.Documents(filter))), format, "documents", save: true),
        };
    });

    public Task Document(HttpContext context) => Answer(context, (page, query) =>
    {
        if (desk.Store.Article(Id(context, "key")) is not { } article)
            return CachedAnswer.Page(ErrorPage.Of(page, StatusCodes.Status404NotFound), StatusCodes.Status404NotFound);
        var claims = desk.Store.Claims(new ClaimFilter { Document = article.Document.Key, WithCopies = true });
        return query.Text("format") switch
        {
            null => CachedAnswer.Page(DocumentPage.Of(page, article, [.. claims], desk.Store.Mentions(article.Document), desk.Matches(query.Text("words")))),
            "svg" => CachedAnswer.Picture(ArcStrip.Of(page, page["read.arcs"], [.. claims.Select(claim => StoredClaims.View(claim, claim.Ordinal + 1))]), "document.svg"),
            var format => ClaimAnswer.Of(desk, site.Names, claims, format, "document"),
        };
    });

    public Task Compare(HttpContext context) => Answer(context, (page, query) =>
    {
        var (a, b) = (query.Actor("a"), query.Actor("b"));
        var (x, y) = (query.Text("x"), query.Text("y"));
        if (a is null || b is null || x is null || y is null)
            return CachedAnswer.Page(ComparePage.Empty(page, desk.Now, a, b, x, y));
        var claims = desk.Store.Claims(query.Filter() with { Actor = a, OtherActor = b, Outlets = [x, y], WithCopies = true });
        var comparison = Comparison.Of(claims, x, y, a, b, desk.Scale, query.Unit() ?? PeriodUnit.Month);
        return query.Text("format") switch
        {
            null => CachedAnswer.Page(ComparePage.Of(page, desk.Now, comparison, a, b)),
            "svg" => CachedAnswer.Picture(ComparePage.Drawing(page, comparison), "compare.svg"),
            var format => ReportAnswer.Of(desk.Signed(CompareReport.Of(comparison, a, b)), format, "compare", save: true),
        };
    });

    public Task Framing(HttpContext context) => Answer(context, (page, query) =>
    {
        var (id, filter) = (Id(context, "id"), query.Filter());
        var table = desk.Framing(id, filter);
        return query.Text("format") switch
        {
            null => CachedAnswer.Page(FramingPage.Of(page, table, filter, desk.Now)),
            "svg" => CachedAnswer.Picture(FramingPage.Drawing(page, table), "framing.svg"),
            var format => ReportAnswer.Of(desk.Signed(FramingReport.Of(table)), format, "framing", save: true),
        };
    });

    /// <summary>A form names the actor in its query; how it is named has its own address.</summary>
    public Task FindFraming(HttpContext context)
    {
        var page = site.Page(context);
        context.Response.Redirect(new Query(context.Request.Query, site.Names).Actor("actor") is { } id ? page.Framing(id) : page.Link("corpus"));
        return Task.CompletedTask;
    }

    /// <summary>A form names two actors in its query; the relation has its own address.</summary>
    public Task FindRelation(HttpContext context)
    {
        var query = new Query(context.Request.Query, site.Names);
        var page = site.Page(context);
        context.Response.Redirect((query.Actor("a"), query.Actor("b")) switch
        {
            ({ } a, { } b) => page.Relation(a, b),
            ({ } a, null) => page.Link("actor/" + Uri.EscapeDataString(a)),
            (null, { } b) => page.Link("actor/" + Uri.EscapeDataString(b)),
            _ => page.Link("corpus"),
        });
        return Task.CompletedTask;
    }

    /// <summary>A part of the address. Routing decodes all of it but the slash.</summary>
    public static string Id(HttpContext context, string name) => (context.Request.RouteValues[name] as string ?? string.Empty).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
