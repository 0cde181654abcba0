using System.Net;

namespace Alaqat.Tests;

public sealed class ReadPageTests
{
    /// <summary>"Moscow condemned (Israel)"</summary>
    const string Text = "موسكو أدانت (إسرائيل)";

    [Fact]
    public async Task APastedTextIsShownWithItsMarksCardsAndArcs()
    {
        await using var site = await TestSite.Start();

        using var answer = await site.Read(Text);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<a class=\"m m-actor\" href=\"#c1\" data-claims=\"1\">موسكو</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"m m-act m-reason from-m-reason\" href=\"#c1\" data-claims=\"1\">أدانت</a>", page, StringComparison.Ordinal);
        Assert.Contains("<article class=\"claim conf\" id=\"c1\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"arcs\"", page, StringComparison.Ordinal);
        Assert.Contains("as told by", page, StringComparison.Ordinal);
        Assert.Contains("in scare quotes", page, StringComparison.Ordinal);
        Assert.Contains("RUS by test", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameAddressInTheOtherLanguageIsOneLinkAway()
    {
        await using var site = await TestSite.Start();

        var page = await site.Page("/en/read?sample=aims");

        Assert.Contains("<html lang=\"en\" dir=\"ltr\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/ar/read?sample=aims\" hreflang=\"ar\"", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", await site.Page("/ar/read"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar,en;q=0.5", "/ar/")]
    [InlineData("fr, en-GB", "/en/")]
    [InlineData("", "/ar/")]
    public async Task TheFirstPageIsInALanguageThatTheBrowserAsksFor(string wishes, string expected)
    {
        await using var site = await TestSite.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", wishes);

        using var answer = await site.Client.SendAsync(request);

        Assert.Equal(expected, answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("", "There is no text here")]
    [InlineData("English only, no Arabic", "not Arabic")]
    public async Task ATextThatCannotBeReadComesBackWithTheReason(string text, string reason)
    {
        await using var site = await TestSite.Start();

        using var answer = await site.Read(text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClaimsAreSavedAsJsonLinesAndCsv()
    {
        await using var site = await TestSite.Start();

        using var json = await site.Read(Text, ("format", "jsonl"));
        using var csv = await site.Read(Text, ("format", "csv"));

        Assert.StartsWith("{\"doc\":\"text\"", await json.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("attachment; filename=\"claims.csv\"", csv.Content.Headers.ContentDisposition?.ToString());
        var lines = (await csv.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal("source,type,target,status,holder,act,reasons,goals,date,place,confidence,sentence", lines[0]);
        Assert.StartsWith("RUS,ACCUSE,ISR,actual,MED.x,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAStoreOnlyReadingIsOffered()
    {
        await using var site = await TestSite.Start();

        Assert.DoesNotContain("/en/network", await site.Page("/en/read"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/en/network")).StatusCode);
    }
}
