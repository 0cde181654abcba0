using Alaqat.App;

namespace Alaqat.Tests;

public sealed class HtmlMetadataTests
{
    static Claims.Article Read(string head, string body = "<p>نص</p>", string? url = null) =>
        HtmlArticle.Parse($"<html><head>{head}</head><body>{body}</body></html>", new InputLimits(), url);

    [Theory]
    [InlineData("<link rel='canonical' href='https://a.example/1'><meta property='og:url' content='https://a.example/2'>", null, "https://a.example/1")]
    [InlineData("<link rel='canonical' href='/1'><meta property='og:url' content='https://a.example/2'>", null, "https://a.example/2")]
    [InlineData("<link rel='canonical' href='/1'>", "https://a.example/x?y=1", "https://a.example/1")]
    [InlineData("<base href='https://b.example/'><link rel='canonical' href='1'>", null, "https://b.example/1")]
    [InlineData("", "https://a.example/x", null)]
    public void TheAddressIsTheCanonicalOne(string head, string? fetched, string? expected) => Assert.Equal(expected, Read(head, url: fetched).Url);

    [Theory]
    [InlineData("<meta name='date' content='20220509'>")]
    [InlineData("<meta itemprop='datePublished' content='2022-05-09'>")]
    [InlineData("<meta name='DC.date.issued' content='2022-05-09'>")]
    [InlineData("<meta name='date' content='soon'><meta property='article:published_time' content='2022-05-09T01:00:00Z'>")]
    [InlineData("<script type='application/ld+json'>{broken</script><script type='application/ld+json'>[{\"@type\":\"ReportageNewsArticle\",\"datePublished\":\"2022-05-09\"}]</script>")]
    public void DatesOfTheHead(string head) => Assert.Equal(new DateOnly(2022, 5, 9), Read(head).Date);

    /// <summary>The date that people see; today's in the head of the site and that of another article are not it.</summary>
    [Theory]
    [InlineData("<div class='top-header'><span class='date'>1 يناير 2023</span></div><h1>عنوان</h1><span class='news-date'>نشر: 9 مايو 2022</span>")]
    [InlineData("<h1>عنوان</h1><div>دمشق - 9 أيار 2022</div><p>نص</p>")]
    [InlineData("<aside><time datetime='2023-01-01'>x</time></aside><h1>عنوان</h1><time>٩ مايو ٢٠٢٢</time>")]
    public void DatesOfTheBody(string body) => Assert.Equal(new DateOnly(2022, 5, 9), Read("", body).Date);

    /// <summary>"He said that the treaty of 9 May 2022 was void."</summary>
    [Fact]
    public void ADateInASentenceIsNotThatOfThePage() => Assert.Null(Read("", "<h1>عنوان</h1><p>قال إن معاهدة 9 مايو 2022 لاغية.</p>").Date);
}
