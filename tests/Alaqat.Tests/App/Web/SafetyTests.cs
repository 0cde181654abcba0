using System.Net;
using Alaqat.App;
using Alaqat.App.Web;

namespace Alaqat.Tests;

public sealed class SafetyTests
{
    const string Token = "0123456789abcdef-token";
    const string Json = "{\"text\":\"موسكو أدانت إسرائيل\"}";

    static HttpRequestMessage Request(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    [Theory]
    [InlineData("/en/read")]
    [InlineData("/assets/app.js")]
    [InlineData("/nothing")]
    [InlineData("/api/v1/openapi.json")]
    public async Task EveryAnswerCarriesTheSecurityHeaders(string path)
    {
        await using var site = await TestSite.Start();

        using var answer = await site.Get(path);

        Assert.Equal(SecurityHeaders.Policy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.DoesNotContain("unsafe", SecurityHeaders.Policy, StringComparison.Ordinal);
    }

    /// <summary>With such a policy a browser would show a page's own script or style as nothing.</summary>
    [Fact]
    public async Task NoPageHasInlineScriptOrStyle()
    {
        await using var site = await TestSite.Start();
        using var answer = await site.Read("موسكو أدانت إسرائيل");

        Assert.DoesNotMatch("(?i)<style|\\sstyle=|\\son[a-z]+=|javascript:|<script(?! src=\"/assets/)", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example:8080")]
    [InlineData("192.168.0.1")]
    public async Task AForeignHostNameGetsNothing(string host)
    {
        await using var site = await TestSite.Start();
        using var request = Request(HttpMethod.Get, "/en/read");
        request.Headers.Host = host;

        using var answer = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Fact]
    public async Task AFormWithoutItsProofIsRefused()
    {
        await using var site = await TestSite.Start();
        using var body = new FormUrlEncodedContent([new("text", "موسكو"), new("guard", "00")]);

        using var answer = await site.Client.PostAsync(new Uri("/en/read", UriKind.Relative), body);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    public async Task AnotherSiteCannotPost(string name, string value)
    {
        await using var site = await TestSite.Start();
        using var request = Request(HttpMethod.Post, "/api/v1/read", (name, value));
        request.Content = new StringContent(Json, System.Text.Encoding.UTF8, "application/json");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await site.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task AFormCannotPoseAsJson()
    {
        await using var site = await TestSite.Start();
        using var body = new StringContent(Json, System.Text.Encoding.UTF8, "text/plain");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await site.Client.PostAsync(new Uri("/api/v1/read", UriKind.Relative), body)).StatusCode);
    }

    [Fact]
    public async Task WithATokenNothingIsToldWithoutIt()
    {
        await using var site = await TestSite.Start(new WebOptions { Token = Token });

        Assert.Equal(HttpStatusCode.Unauthorized, (await site.Get("/api/v1/openapi.json")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.Get("/api/v1/openapi.json?token=" + Token)).StatusCode);
        Assert.Equal("/login", (await site.Get("/en/read")).Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/healthz")).StatusCode);

        using var wrong = Request(HttpMethod.Get, "/api/v1/openapi.json", ("Authorization", "Bearer " + Token + "x"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.Client.SendAsync(wrong)).StatusCode);
        using var right = Request(HttpMethod.Get, "/api/v1/openapi.json", ("Authorization", "Bearer " + Token));
        Assert.Equal(HttpStatusCode.OK, (await site.Client.SendAsync(right)).StatusCode);
    }

    [Fact]
    public async Task TheTokenIsGivenOnceInAFormAndThenACookieServes()
    {
        await using var site = await TestSite.Start(new WebOptions { Token = Token });
        var login = await site.Page("/login");
        using var body = new FormUrlEncodedContent([new("token", Token), new("guard", TestSite.Guard(login))]);

        using var answer = await site.Client.PostAsync(new Uri("/login", UriKind.Relative), body);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.Contains("httponly", cookie, StringComparison.Ordinal);
            Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
            Assert.DoesNotContain(Token, cookie, StringComparison.Ordinal);
        });
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/en/read")).StatusCode);
    }

    [Fact]
    public void ListeningBeyondThisMachineWantsAToken()
    {
        using var run = new TestRun();

        Assert.Equal(ExitCode.Usage, run.Run("serve", "--listen", "0.0.0.0"));
        Assert.Contains("--token-file", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, run.Run("serve", "--listen", "0.0.0.0", "--token-file", run.Write("t", "short\n")));
        Assert.Contains("at least 16 characters", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFailureTellsNothingOfTheInside()
    {
        await using var site = await TestSite.Start(engine: _ => throw new InvalidOperationException("secret"));

        using var answer = await site.Post("/api/v1/read", Json);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
