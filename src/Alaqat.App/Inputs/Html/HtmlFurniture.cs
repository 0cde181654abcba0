using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Alaqat.App;

/// <summary>What stands around an article on a page, by what its elements are and what they are called.</summary>
static class HtmlFurniture
{
    const string ByKind =
        "script, style, noscript, template, svg, nav, aside, footer, form, button, select, input, iframe, figure, dialog, object, audio, video, map, "
        + "amp-sidebar, amp-ad, amp-embed, amp-iframe, amp-social-share, amp-carousel, amp-consent, amp-user-notification, amp-sticky-ad, amp-img, amp-analytics, "
        + "[hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary], [role=contentinfo], [role=search], [role=dialog], [role=alert], "
        + "[style*='display:none' i], [style*='display: none' i]";

    /// <summary>Words of class names and ids.</summary>
    static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "share", "sharing", "sharedaddy", "social", "addthis", "addtoany", "related", "recommended", "recommendations", "comment", "comments", "disqus", "respond",
        "breadcrumb", "breadcrumbs", "cookie", "cookies", "consent", "gdpr", "ad", "ads", "advert", "adverts", "advertisement", "sponsor", "sponsored", "promo", "banner",
        "newsletter", "subscribe", "subscription", "sidebar", "widget", "widgets", "menu", "navbar", "navigation", "nav", "footer", "popup", "modal", "paywall",
        "tags", "taglist", "pagination", "pager", "jp", "jetpack", "mostread", "trending", "popular", "ticker", "copyright", "caption", "screenreader", "skip", "toolbar", "print", "masthead", "topbar", "outbrain", "taboola",
    };

    /// <summary>Lines that introduce links or ask for something, and tell nothing: read also, see also, related, more, follow us, share, all rights reserved, for more, advertisement.</summary>
    static readonly string[] Lines =
    [
        "اقرأ أيضا", "إقرأ أيضا", "اقرأ ايضا", "اقرأ المزيد", "إقرأ المزيد", "اقرأوا أيضا", "شاهد أيضا", "شاهد ايضا", "طالع أيضا", "مواضيع ذات صلة", "موضوعات ذات صلة", "أخبار ذات صلة", "اخبار ذات صلة",
        "مقالات ذات صلة", "ذات صلة", "تابعنا على", "تابعونا على", "شارك على", "شارك الخبر", "شارك المقال", "شارك هذا", "انشر على", "جميع الحقوق محفوظة", "حقوق النشر", "الأكثر قراءة", "للمزيد من", "إعلان",
        "الكلمات المفتاحية", "كلمات مفتاحية", "الوسوم", "اشترك في", "التعليقات", "أضف تعليق", "اترك تعليق", "طباعة", "نسخ الرابط", "Share", "Tweet", "Read more", "All rights reserved",
    ];

    const int LongestLine = 60;

    /// <summary>Takes it out of a page. What holds the title, or most of the page's text, stays whatever it is called.</summary>
    public static void Remove(IHtmlDocument page)
    {
        Drop(page.QuerySelectorAll(ByKind));
        var total = page.Body?.TextContent.Length ?? 0;
        Drop(page.QuerySelectorAll("[class], [id]").Where(element => IsCalledSo(element) && !HoldsArticle(element, total)));
    }

    /// <summary>Whether a paragraph is no part of an article, wherever it stands.</summary>
    public static bool IsFurniture(HtmlBlock block) =>
        block.IsLinks || block.Text.Length <= LongestLine && Lines.Any(line => block.Text.StartsWith(line, StringComparison.Ordinal));

    static void Drop(IEnumerable<IElement> elements)
    {
        foreach (var element in elements.ToArray())
        {
            if (element is not IHtmlBodyElement and not IHtmlHtmlElement)
                element.Remove();
        }
    }

    static bool IsCalledSo(IElement element)
    {
        foreach (var name in element.ClassList.Append(element.Id ?? string.Empty))
        {
            var words = WordsOf(name);
            // "has-sidebar", "no-comments", "tag-…" tell of a state or a subject.
            if (words.Count > 0 && words[0] is not ("has" or "with" or "without" or "no" or "is" or "hentry" or "tag" or "category" or "format" or "status") && words.Any(Words.Contains))
                return true;
        }

        return false;
    }

    /// <summary>Comments may be longer than what they are about; but they hold no title and few pages consist of them.</summary>
    static bool HoldsArticle(IElement element, int total) =>
        element.QuerySelector("h1, [itemprop=articleBody]") is not null
        || element.GetAttribute("itemprop") == "articleBody"
        || element.TextContent.Length * 10 > total * 8;

    /// <summary><c>relatedPosts</c>, <c>related-posts</c> and <c>related_posts</c> are two words each.</summary>
    static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var border = i == name.Length || !char.IsAsciiLetterOrDigit(name[i]);
            if (!border && !(i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1])))
                continue;
            if (i > start)
                words.Add(name[start..i].ToLowerInvariant());
            start = border ? i + 1 : i;
        }

        return words;
    }
}
