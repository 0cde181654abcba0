using System.Net;
using System.Text.Json;
using Alaqat.App.Web;

namespace Alaqat.Tests;

public sealed class ApiTests
{
    [Fact]
    public async Task ReadAnswersWithTheClaimsOfTheText()
    {
        await using var site = await TestSite.Start();

        using var answer = await site.Post("/api/v1/read", "{\"text\":\"موسكو أدانت إسرائيل\",\"date\":\"2022-05-09\"}");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(1, json.RootElement.GetProperty("count").GetInt32());
        var claim = json.RootElement.GetProperty("claims")[0];
        Assert.Equal("ACCUSE", claim.GetProperty("type").GetString());
        Assert.Equal(0, claim.GetProperty("source").GetProperty("start").GetInt32());
    }

    [Theory]
    [InlineData("GET", "/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/read", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/v1/openapi.json", HttpStatusCode.MethodNotAllowed)]
    public async Task ErrorsAreProblemDetails(string method, string path, HttpStatusCode status)
    {
        await using var site = await TestSite.Start();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var answer = await site.Client.SendAsync(request);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)status, json.RootElement.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrEmpty(json.RootElement.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task AnAnswerThatTheClientHasIsNotSentAgain()
    {
        await using var site = await TestSite.Start();
        using var first = await site.Get("/api/v1/openapi.json");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/openapi.json");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task AReferencePageShowsEveryOperation()
    {
        await using var site = await TestSite.Start();

        var page = await site.Page("/en/reference");

        Assert.All(OpenApi.Operations(), operation => Assert.Contains(operation.Path, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheServerTellsWhetherItLivesAndIsReady()
    {
        await using var site = await TestSite.Start();
        await site.Post("/api/v1/read", "{\"text\":\"موسكو أدانت إسرائيل\"}");

        Assert.Equal("ok\n", await site.Page("/healthz"));
        Assert.Equal("ready\n", await site.Page("/readyz"));
    }
}
