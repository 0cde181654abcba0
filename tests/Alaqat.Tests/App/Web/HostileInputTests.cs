using System.Net;
using System.Text.Json;

namespace Alaqat.Tests;

/// <summary>The list of what was tried: texts, titles and requests that want to be more than text.</summary>
public sealed class HostileInputTests
{
    const string Arabic = "موسكو أدانت إسرائيل ";

    public static TheoryData<string, string> Attacks => new()
    {
        { "script", "<script>alert(1)</script>" },
        { "closing the text area", "</textarea><script>alert(1)</script>" },
        { "closing the title", "</title><script>alert(1)</script>" },
        { "image with handler", "<img src=x onerror=alert(1)>" },
        { "svg with handler", "<svg/onload=alert(1)>" },
        { "breaking out of an attribute", "\"><script>alert(1)</script>" },
        { "breaking out of a single-quoted attribute", "' onfocus='alert(1)" },
        { "frame", "<iframe srcdoc='<script>alert(1)</script>'>" },
        { "comment", "<!--><script>alert(1)</script-->" },
        { "half an entity", "&lt;script&#62;alert(1)&#x3c/script>" },
        { "template braces", "{{constructor.constructor('alert(1)')()}} ${alert(1)} {0}" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task MarkupInTextTitleAndOutletStaysText(string name, string attack)
    {
        await using var site = await TestSite.Start();

        using var answer = await site.Read(Arabic + attack, ("title", attack), ("outlet", attack));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, name);
        Assert.Equal(1, Count(page, "<script"));
        Assert.StartsWith("\n<link", page[(page.IndexOf("</title>", StringComparison.Ordinal) + "</title>".Length)..], StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<iframe", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<svg/", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("' onfocus='", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u202Eright-to-left override")]
    [InlineData("\u2066\u2067\u2068 isolates without end")]
    [InlineData("\u202A\u202B\u202D embeddings without end")]
    public async Task DirectionOverridesDoNotReachThePage(string attack)
    {
        await using var site = await TestSite.Start();

        using var answer = await site.Read(Arabic + attack, ("title", attack));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.DoesNotContain(page, c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
    }

    [Theory]
    [InlineData("\u0001\u0008\u000B\u001F\u007F\u0080\u009F")]
    [InlineData("\uFFFE\uFFFF\uFDD0")]
    [InlineData("\u0610\u0611\u0612\u0613\u0614\u0615\u0616\u0617\u0618\u0619\u061A\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E007F \U0001FAE0 \U000323AF")]
    [InlineData("\uFDFA\uFDFD\uFEFF\u00AD\u034F\u115F\u3164")]
    public async Task OddUnicodeIsServedAsAPage(string attack)
    {
        await using var site = await TestSite.Start();

        using var answer = await site.Read(Arabic + string.Concat(Enumerable.Repeat(attack, 3)), ("title", attack));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.EndsWith("</html>", (await answer.Content.ReadAsStringAsync()).TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AZeroCharacterInAFormIsRefused()
    {
        await using var site = await TestSite.Start();

        using var answer = await site.Read(Arabic + "\0");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task ATextWithoutEndIsRefused()
    {
        await using var site = await TestSite.Start();
        var huge = string.Concat(Enumerable.Repeat(Arabic, 20_000));

        using var page = await site.Read(huge);
        using var api = await site.Post("/api/v1/read", JsonSerializer.Serialize(new { text = huge }));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, api.StatusCode);
    }

    [Theory]
    [InlineData("/assets/..%2f..%2fappsettings.json")]
    [InlineData("/assets/%2e%2e/alaqat.dll")]
    [InlineData("/assets/app.css%00.js")]
    [InlineData("/en/read/../../etc/passwd")]
    [InlineData("/en/%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/en//evil.example/")]
    [InlineData("//evil.example/en/read")]
    public async Task AnAddressOpensNothing(string path)
    {
        await using var site = await TestSite.Start();

        using var answer = await site.Client.GetAsync(new Uri(site.Address.GetLeftPart(UriPartial.Authority) + path));
        var body = await answer.Content.ReadAsStringAsync();

        Assert.True((int)answer.StatusCode is >= 400 and < 500, answer.StatusCode.ToString());
        Assert.DoesNotContain("<script>", body, StringComparison.Ordinal);
    }

    /// <summary>The language switch repeats the query; it must stay inside its attribute and on this site.</summary>
    [Theory]
    [InlineData("/en/read?x=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/en/read?x=\"><script>alert(1)</script>")]
    public async Task AQueryStaysInsideTheLinksThatRepeatIt(string path)
    {
        await using var site = await TestSite.Start();

        Assert.Equal(1, Count(await site.Page(path), "<script"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"text\":7}")]
    [InlineData("{\"text\":\"\"}")]
    [InlineData("{\"text\":\"\\ud800 موسكو\"}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("{\"text\":\"موسكو\",\"date\":\"yesterday\"}")]
    public async Task BrokenJsonIsAProblemAndNotAFailure(string json)
    {
        await using var site = await TestSite.Start();

        using var answer = await site.Post("/api/v1/read", json);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    static int Count(string text, string part) => text.Split(part, StringSplitOptions.None).Length - 1;
}
