using Alaqat.App;

namespace Alaqat.Tests;

/// <summary>Pages of several layouts, all with the same three paragraphs among what stands around articles.</summary>
public sealed class HtmlLayoutTests
{
    /// <summary>"The foreign minister condemned the decision that the Council took on Monday, and said that his country would answer it, soon, by all means."</summary>
    const string One = "أدان وزير الخارجية القرار الذي اتخذه المجلس يوم الاثنين، وقال إن بلاده سترد عليه، قريبا، بكل الوسائل.";

    /// <summary>"The two sides had agreed in April on a new round of talks, but it was put off, as officials in both capitals said."</summary>
    const string Two = "وكان الطرفان قد اتفقا في نيسان على جولة جديدة من المحادثات، لكنها أجلت، بحسب مسؤولين في العاصمتين.";

    /// <summary>"The ambassador told reporters that the embassy would stay open, and that nobody wants a break of relations."</summary>
    const string Three = "وأبلغ السفير الصحفيين أن السفارة ستبقى مفتوحة، وأن أحدا لا يريد قطع العلاقات بين البلدين الجارين.";

    const string Title = "وزير الخارجية يدين القرار";

    static readonly string Links = string.Concat(Enumerable.Range(1, 20).Select(n => $"<li><a href='/{n}'>خبر آخر طويل العنوان من أخبار الموقع الكثيرة رقم {n}</a></li>"));

    static readonly string Comments = string.Concat(Enumerable.Range(1, 9).Select(n => $"<li class='comment'><p>هذا تعليق طويل من قارئ، يقول فيه رأيه في الخبر، ولا يتصل بما قاله الوزير، والله أعلم {n}.</p></li>"));

    static void Check(string html, params string[] more)
    {
        var article = HtmlArticle.Parse(html);
        var text = article.Text.StartsWith(Title + "\n\n", StringComparison.Ordinal) ? article.Text[(Title.Length + 2)..] : article.Text;

        Assert.Equal(string.Join("\n\n", [One, .. more, Two, Three]), text);
        Assert.Equal(Title, article.Title);
        Assert.Equal(new DateOnly(2022, 5, 9), article.Date);
    }

    [Fact]
    public void WordPress() => Check($"""
        <!doctype html><html dir="rtl" lang="ar"><head><title>{Title} | الموقع</title><meta property="og:title" content="{Title}"></head>
        <body class="single has-sidebar comments-open"><div id="page"><header class="site-header"><span class="date">الأحد 1 يناير 2023</span><ul>{Links}</ul></header>
        <main><article class="post-1 type-post tag-comment category-banner hentry"><header class="entry-header"><h1 class="entry-title">{Title}</h1>
        <span class="posted-on"><time class="entry-date published" datetime="2022-05-09T10:00:00+03:00">9 مايو، 2022</time></span></header>
        <div class="entry-content"><p>{One}</p><figure><img src="x"><figcaption>صورة من الأرشيف</figcaption></figure><p>{Two}</p>
        <p>اقرأ أيضا: <a href="/2">خبر آخر</a></p><p>{Three}</p><div class="sharedaddy sd-sharing"><p>شارك هذا الموضوع مع من تحب</p></div>
        <div id="jp-relatedposts"><h3>مواضيع ذات صلة</h3><p>{One}</p></div></div><footer class="entry-meta">الوسوم: روسيا</footer></article>
        <div id="comments" class="comments-area"><ol>{Comments}</ol></div></main><aside id="secondary"><ul>{Links}</ul></aside>
        <div class="cookie-notice"><p>يستخدم هذا الموقع ملفات تعريف الارتباط، لتحسين تجربتك، ويمكنك رفضها متى شئت من هنا.</p></div></div></body></html>
        """);

    [Fact]
    public void TablesOfOld() => Check($"""
        <html><head><title>{Title}</title></head><body><table width="100%"><tr><td colspan="3"><font size="5">الموقع</font></td></tr>
        <tr><td width="150"><table>{Links.Replace("<li>", "<tr><td>", StringComparison.Ordinal)}</table></td>
        <td><h2>{Title}</h2><font color="gray">الاثنين 9 أيار/مايو 2022</font><br><br><font size="3">{One}<br><br>{Two}<br><br>{Three}</font></td>
        <td width="150"><a href="/x">إعلان</a><br>{Links}</td></tr><tr><td colspan="3">جميع الحقوق محفوظة للموقع</td></tr></table></body></html>
        """);

    [Fact]
    public void Amp() => Check($$$"""
        <!doctype html><html amp lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{{{Title}}}</title>
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"{{{Title}}}","datePublished":"2022-05-09T08:00:00Z","publisher":{"@type":"Organization","name":"وكالة"}},]}</script></head>
        <body><amp-sidebar id="s"><ul>{{{Links}}}</ul></amp-sidebar><amp-consent><p>{{{One}}}</p></amp-consent><div class="content"><h1>{{{Title}}}</h1>
        <p>{{{One}}}</p><amp-ad>إعلان</amp-ad><p>{{{Two}}}</p><amp-social-share>شارك</amp-social-share><p>{{{Three}}}</p></div><amp-list><ul>{{{Links}}}</ul></amp-list></body></html>
        """);

    [Fact]
    public void DivSoup() => Check($"""
        <html><head><title>{Title}</title><meta name="pubdate" content="Mon, 09 May 2022 10:00:00 GMT"></head><body><div id="w"><div><div>{Links}</div></div>
        <div class="x1"><div class="x2"><div class="x3">{Title}</div></div><div class="x4"><div>{One}</div><div><span>{Two}</span></div><div><div>{Three}</div></div></div>
        <div class="x5"><div><a href="/1">شارك</a></div></div></div><div class="relatedPosts"><div>{One}</div><div>{Two}</div></div><div class="x6"><div>{Links}</div></div>
        <div class="Footer">هاتف الموقع وعنوانه، وصندوق بريده، وسياسة الخصوصية التي يتبعها في كل صفحاته.</div></div></body></html>
        """);

    [Fact]
    public void LongCommentsDoNotWin() => Check($"""
        <html><body><div class="story"><h1>{Title}</h1><div class="byline">كتب المحرر - ٩/٥/٢٠٢٢</div><p>{One}</p><p>{Two}</p><p>{Three}</p></div>
        <section id="disqus_thread"><ul>{Comments}{Comments}</ul></section></body></html>
        """);

    /// <summary>A quotation in the middle: "We want no break," the ambassador said.</summary>
    [Fact]
    public void QuotationsAndSubheadingsStay() => Check($"""
        <html><head><meta property="article:published_time" content="2022-05-09T00:30:00+03:00"></head><body><main><h1>{Title}</h1><div itemprop="articleBody">
        <p>{One}</p><blockquote><p>لا نريد قطيعة مع أحد</p></blockquote><h3>جولة جديدة</h3><p>{Two}</p><p>{Three}</p></div></main></body></html>
        """, "لا نريد قطيعة مع أحد", "جولة جديدة");
}
