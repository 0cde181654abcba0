using System.Net;
using System.Text;
using Alaqat.App;
using Alaqat.App.Web;
using Alaqat.Claims;
using Alaqat.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Alaqat.Tests;

/// <summary>The server on a free port, with an engine that finds in every text that the first word's actor accuses the last word's, because of the second.</summary>
sealed class TestSite : IAsyncDisposable
{
    /// <summary>Immutable, and most of the time that a server needs to start.</summary>
    static readonly Lazy<ActorLexicon> Actors = new(EngineLoader.Actors);

    readonly WebApplication _app;

    TestSite(WebApplication app, HttpClient client)
    {
        _app = app;
        Client = client;
    }

    /// <summary>Follows no redirects and keeps cookies.</summary>
    public HttpClient Client { get; }

    /// <summary>Patterns of all addresses.</summary>
    public IEnumerable<string> Routes => _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!);

    public Uri Address => Client.BaseAddress!;

    public static async Task<TestSite> Start(WebOptions? options = null, Func<Article, CodedArticle>? engine = null)
    {
        var app = WebServer.Build((options ?? new WebOptions()) with { Port = 0 }, new Engines(() => engine ?? FirstAccusesLast, EngineLoader.Language, () => Actors.Value) { Version = () => TestStore.Version });
        await app.StartAsync();
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(WebServer.Url(app)), Timeout = TimeSpan.FromMinutes(5) };
        return new TestSite(app, client);
    }

    public async Task<string> Page(string path) => await Client.GetStringAsync(new Uri(path, UriKind.Relative));

    public Task<HttpResponseMessage> Get(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Posts a JSON body.</summary>
    public Task<HttpResponseMessage> Post(string path, string json) =>
        Client.PostAsync(new Uri(path, UriKind.Relative), new StringContent(json, Encoding.UTF8, "application/json"));

    /// <summary>Fills in the reading form as a browser would: with the guard of a page that was shown before.</summary>
    public async Task<HttpResponseMessage> Read(string text, params (string Name, string Value)[] more)
    {
        var page = await Page("/en/read");
        var fields = new List<KeyValuePair<string, string>> { new("guard", Guard(page)), new("text", text) };
        fields.AddRange(more.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
        return await Client.PostAsync(new Uri("/en/read", UriKind.Relative), new FormUrlEncodedContent(fields));
    }

    public static string Guard(string page)
    {
        const string Before = "name=\"guard\" value=\"";
        var start = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return page[start..page.IndexOf('"', start)];
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    static CodedArticle FirstAccusesLast(Article article)
    {
        var text = article.Text;
        var words = new List<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
                i++;
            words.Add(new TextSpan(start, i));
        }

        var whole = new TextSpan(0, text.Length);
        var claim = new Claim
        {
            Sentence = whole,
            Source = new ClaimActor("RUS", words[0], Framing.Neutral),
            Target = new ClaimActor("ISR", words[^1], Framing.ScareQuoted),
            Type = ClaimType.ACCUSE,
            Status = ClaimStatus.Actual,
            Holder = [new ClaimActor("MED.x", null, Framing.Neutral)],
            Trigger = words[Math.Min(1, words.Count - 1)],
            Reasons = [words[Math.Min(1, words.Count - 1)]],
            Confidence = 0.83,
            By = ["test"],
        };
        return new CodedArticle(article, new Document(text, []), [claim], [new SentenceExplanation(whole, [("mention", words[0], "RUS by test")])]);
    }
}
