using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>An article with its claims marked, as it was read into the store.</summary>
static class DocumentPage
{
    public static Markup Of(PageContext page, StoredArticle article, IReadOnlyList<StoredClaim> claims, IReadOnlyList<StoredMention> mentions, SearchMatches? found)
    {
        var document = article.Document;
        var title = document.Title ?? document.Key;
        var views = claims.Select(claim => StoredClaims.View(claim, claim.Ordinal + 1)).ToArray();
        return PageFrame.Of(page, title, "documents", Markup.Of($"""
            <section class="head"><h1><bdi>{title}</bdi></h1>
            <p class="counts"><span><bdi>{StoredClaims.Outlet(page, document.Outlet)}</bdi></span> <span>{(document.Date is { } day ? page.Texts.Date(day) : page["view.no-date"])}</span> <span>{page.Texts.Count("n.claims", claims.Count)}</span> {Source(page, document.Url)}</p>
            <div class="tools">{ViewTools.Downloads(page, "document")}</div></section>
            <div class="reading">
            <section class="source" aria-labelledby="text-h"><h2 id="text-h">{page["read.marked"]}</h2>{MarkLegend.Of(page)}
            <div class="article" lang="ar" dir="rtl" tabindex="0">{MarkedText.Of(article.Text, Marks(claims, mentions, found, article.Text))}</div></section>
            <section class="found"><h2>{page["read.relations"]}</h2>{PairSummaries.Of(page, views)}
            <h2>{page["read.claims"]}</h2>
            {claims.Select((claim, i) => (claim, view: views[i])).GroupBy(entry => entry.claim.Sentence.Span).Select((group, i) => Sentence(page, i + 1, [.. group.Select(entry => entry.view)]))}
            </section></div>
            """));
    }

    static Markup Sentence(PageContext page, int number, ClaimView[] views)
    {
        var name = page.Texts.Format("read.sentence", page.Texts.Number(number));
        return Markup.Of($"""
            <section class="sentence" aria-label="{name}"><h3>{name}</h3>
            <div class="strip" tabindex="0" role="group" aria-label="{page["read.arcs"]}">{ArcStrip.Of(page, page["read.arcs"], views)}</div>
            {views.Select(view => ClaimCard.Of(page, view, Markup.Empty))}</section>
            """);
    }

    static List<TextMark> Marks(IReadOnlyList<StoredClaim> claims, IReadOnlyList<StoredMention> mentions, SearchMatches? found, string text)
    {
        var marks = new List<TextMark>();
        foreach (var claim in claims)
        {
            var number = claim.Ordinal + 1;
            marks.AddRange(claim.Holder.Append(claim.Source).Append(claim.Target).Select(actor => actor?.Mention).OfType<StoredSpan>().Select(span => new TextMark(span.Span, MarkKind.Actor, number)));
            marks.Add(new TextMark(claim.Trigger.Span, MarkKind.Act, number));
            marks.AddRange(claim.Reasons.Select(span => new TextMark(span.Span, MarkKind.Reason, number)));
            marks.AddRange(claim.Goals.Select(span => new TextMark(span.Span, MarkKind.Goal, number)));
        }

        var named = marks.Where(mark => mark.Kind == MarkKind.Actor).Select(mark => mark.Span).ToHashSet();
        marks.AddRange(mentions.Where(mention => !named.Contains(mention.Words.Span)).Select(mention => new TextMark(mention.Words.Span, MarkKind.Actor, 0)));
        if (found is not null)
            marks.AddRange(found.In(text).Select(span => new TextMark(span, MarkKind.Found, 0)));
        marks.RemoveAll(mark => mark.Span.Length <= 0 || mark.Span.Start < 0 || mark.Span.End > text.Length);
        return marks;
    }

    /// <summary>Only web addresses become links; whatever else a document gives as its address stays out of the page's reach.</summary>
    static Markup Source(PageContext page, string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")
            ? Markup.Of($"""<a href="{address.AbsoluteUri}" rel="noopener noreferrer nofollow">{page["documents.original"]}</a>""")
            : Markup.Empty;
}
