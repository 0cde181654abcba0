using Alaqat.App;

namespace Alaqat.Tests;

public sealed class HtmlArticleTests
{
    /// <summary>A page whose article says "Moscow condemned the decision." and "The Council met yesterday." among menus.</summary>
    const string Page = """
        <!doctype html>
        <html lang="ar"><head><meta charset="utf-8"><title>موقع - خبر</title>
        <meta property="og:title" content="موسكو تدين القرار"><meta property="og:site_name" content="وكالة">
        <link rel="canonical" href="https://example.org/1">
        <script type="application/ld+json">{"datePublished": "2022-05-09T10:00:00+03:00"}</script></head>
        <body><nav><a href="/">الرئيسية</a> <a href="/w">العالم</a></nav>
        <div class="story"><h1>موسكو تدين القرار</h1>
        <p>أدانت <b>موسكو</b>
           القرار.</p><p>اجتمع المجلس أمس.<br>سطر ثان.</p>
        <div class="related-links"><p>اقرأ أيضا</p></div><p><a href="/2">خبر آخر من الموقع</a></p></div>
        <footer>جميع الحقوق محفوظة</footer></body></html>
        """;

    [Fact]
    public void TheMainTextIsKeptAndTheFurnitureDropped() =>
        Assert.Equal("موسكو تدين القرار\n\nأدانت موسكو القرار.\n\nاجتمع المجلس أمس.\n\nسطر ثان.", HtmlArticle.Parse(Page).Text);

    [Fact]
    public void MetadataTellTitleDateOutletAndAddress()
    {
        var article = HtmlArticle.Parse(Page);

        Assert.Equal("موسكو تدين القرار", article.Title);
        Assert.Equal(new DateOnly(2022, 5, 9), article.Date);
        Assert.Equal("وكالة", article.Source);
        Assert.Equal("https://example.org/1", article.Url);
    }

    [Fact]
    public void APageIsToldFromTextByItsContent()
    {
        Assert.Equal(InputKind.Html, ContentSniffer.Kind(Page));
        Assert.Equal(InputKind.Text, ContentSniffer.Kind("< أقل من"));
        Assert.Equal(InputKind.Jsonl, ContentSniffer.Kind(" {\"text\": 1}"));
    }

    [Fact]
    public void AnArticleElementIsPreferred()
    {
        var words = string.Concat(Enumerable.Repeat("كلمة ", 60));

        Assert.Equal(words.Trim(), HtmlArticle.Parse($"<body><p>{words}{words}</p><article><p>{words}</p></article></body>").Text);
    }
}
