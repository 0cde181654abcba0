using System.Buffers;
using System.Text;
using Alaqat.App.Web;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App.Assistant;

/// <summary>The tools: read a text, and where there is a store, find actors and claims in it and tell of a relation, an actor or an article.</summary>
static class AssistantTools
{
    const int DefaultClaims = 20;
    const int MostClaims = 100;
    const int MostPartners = 12;

    static readonly (string, string, string, bool) Since = ("since", "string", "First day, like 2022-05-09.", false);
    static readonly (string, string, string, bool) Until = ("until", "string", "Last day, itself included.", false);
    static readonly (string, string, string, bool) Outlet = ("outlet", "string", "Only what this outlet prints.", false);
    static readonly (string, string, string, bool) ActorA = ("a", "string", "An actor: id (RUS, PSE.hamas) or Arabic or English name.", true);
    static readonly (string, string, string, bool) ActorB = ("b", "string", "Another actor.", true);

    public static IReadOnlyList<AssistantTool> All(Engines engines, AlaqatStore? store)
    {
        var engine = new Lazy<Func<Article, CodedArticle>>(engines.Claims);
        var version = new Lazy<AnalysisVersion>(engines.Version);
        var read = new AssistantTool(
            "read_text",
            "Reads an Arabic political text and answers with its claims, each with the words that it rests on and their positions.",
            [("text", "string", "Arabic text, plain, at most 200,000 characters.", true), ("title", "string", "Its headline.", false), ("date", "string", "Day of publication, like 2022-05-09; relative dates are read against it.", false)],
            arguments => Read(engine.Value, version.Value, arguments));
        return store is null ? [read] : [read, .. OfStore(engines, store)];
    }

    static IEnumerable<AssistantTool> OfStore(Engines engines, AlaqatStore store)
    {
        var scale = new Lazy<ConflictScale>(() => EngineLoader.Scale(null));
        var names = new Lazy<ActorNames>(() => new ActorNames(engines.Actors()));
        yield return new AssistantTool(
            "find_claims",
            "Claims of the stored articles as JSON lines: by words of their sentence (any inflection), by one or two actors, by day, outlet and type. Each names its article, outlet and voice.",
            [
                ("words", "string", "Arabic words that the sentence must hold.", false), ("actor", "string", "An actor on either side.", false), ("other", "string", "A second actor, for what is told between the two.", false),
                ("type", "string", "One of " + string.Join(", ", Enum.GetNames<ClaimType>()) + ".", false), Since, Until, Outlet, ("limit", "integer", "How many, at most 100.", false),
            ],
            arguments => Lines(store.Claims(arguments.Filter() with { Actor = Optional(names.Value, arguments, "actor"), OtherActor = Optional(names.Value, arguments, "other") }, new ClaimSlice(arguments.Number("limit", DefaultClaims, MostClaims)))));
        yield return new AssistantTool(
            "relation",
            "How two actors stand, as told: balance over time, acts, reasons and goals with their words, who says so, accounts that differ, by outlet.",
            [ActorA, ActorB, Since, Until, Outlet],
            arguments => Json(RelationReport.Of(Card(store, scale.Value, arguments, Named(names.Value, arguments, "a"), Named(names.Value, arguments, "b"))), store));
        yield return new AssistantTool(
            "actor",
            "How one actor stands, as told: its relations over time, closest and most hostile, how each outlet names it.",
            [("actor", "string", "An actor: id or name.", true), Since, Until, Outlet],
            arguments => Json(ActorReport.Of(ActorCard.In(store, Named(names.Value, arguments, "actor"), arguments.Filter(), scale.Value, PeriodUnit.Month, MostPartners)), store));
        yield return new AssistantTool(
            "article",
            "A stored article by its key: its text and its claims.",
            [("key", "string", "The key, as 'doc' in claims.", true)],
            arguments => store.Article(arguments.Required("key")) is { } article
                ? Encoding.UTF8.GetString(ArticleAnswer.Json(article, store.Claims(new ClaimFilter { Document = article.Document.Key, WithCopies = true })))
                : throw new ToolException("the store has no article of that key"));
    }

    static RelationCard Card(AlaqatStore store, ConflictScale scale, ToolArguments arguments, string a, string b) =>
        RelationCard.Of(store.Claims(arguments.Filter() with { Actor = a, OtherActor = b }), a, b, scale, PeriodUnit.Month);

    static string Read(Func<Article, CodedArticle> engine, AnalysisVersion version, ToolArguments arguments)
    {
        var text = arguments.Required("text");
        if (text.Length > ReadRequest.LongestText)
            throw new ToolException("the text is longer than 200,000 characters; give it in parts");
        if (ArabicCheck.WhyNot(text) is { } why)
            throw new ToolException(why + "; Alaqat reads Arabic only");
        var body = new ArrayBufferWriter<byte>();
        ReadAnswer.Write(body, engine(new Article(text) { Title = arguments.Text("title"), Date = arguments.Day("date") }), version);
        return Encoding.UTF8.GetString(body.WrittenSpan);
    }

    static string Named(ActorNames names, ToolArguments arguments, string name) => Optional(names, arguments, name) ?? throw new ToolException($"'{name}' is wanted: an actor's id or name");

    static string? Optional(ActorNames names, ToolArguments arguments, string name) => arguments.Text(name) is { } typed ? names.Resolve(typed) ?? typed : null;

    static string Lines(IEnumerable<StoredClaim> claims)
    {
        using var lines = new MemoryStream();
        return ClaimExport.JsonLines(lines, claims, withText: true) == 0 ? "no such claim in the store" : Encoding.UTF8.GetString(lines.ToArray());
    }

    static string Json(Report report, AlaqatStore store) => report.IsEmpty ? "the store tells nothing of that" : Encoding.UTF8.GetString(ReportAnswer.Of(report with { MadeBy = MadeBy.Of(store) }, "json", string.Empty, save: false).Body);
}
