namespace Alaqat.App.Web;

/// <summary>What stands around every page: head, navigation, language switch, footer.</summary>
static class PageFrame
{
    static readonly string[] Asking = ["corpus", "network", "search", "documents", "compare", "add"];

    /// <param name="page">The reader.</param>
    /// <param name="title">The page's own title.</param>
    /// <param name="here">Key of the navigation entry that is open.</param>
    /// <param name="body">Its content.</param>
    public static Markup Of(PageContext page, string title, string here, Markup body) => Markup.Of($"""
        <!doctype html>
        <html lang="{page.Language.Code}" dir="{page.Language.Direction}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="same-origin">
        <title>{title} · {page["site.name"]}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/assets/app.css">
        <script src="/assets/app.js" defer></script>
        </head>
        <body>
        <a class="skip" href="#main">{page["site.skip"]}</a>
        <header class="bar">
        <a class="brand" href="{page.Link("")}">{Mark}<span>{page["site.name"]}</span></a>
        <nav aria-label="{page["site.nav"]}"><ul>{Entries(page).Select(key => Entry(page, key, here))}</ul></nav>
        <a class="language" href="/{page.Language.Other.Code}/{page.Address}" hreflang="{page.Language.Other.Code}" lang="{page.Language.Other.Code}">{page.Language.Other.Name}</a>
        </header>
        <main id="main" tabindex="-1">
        {body}
        </main>
        <footer>
        <p>{page["site.neutral"]}</p>
        <p><a href="{page.Link("reference")}">{page["nav.reference"]}</a> · <bdi dir="ltr">Alaqat {VersionText.Short}</bdi></p>
        </footer>
        </body>
        </html>
        """);

    /// <summary>Two actors and what goes between them.</summary>
    static Markup Mark { get; } = Markup.Of($"""<svg class="mark" viewBox="0 0 32 24" width="32" height="24" aria-hidden="true"><path d="M6 17 C6 2 26 2 26 17" fill="none" stroke="currentColor" stroke-width="2.4"/><circle cx="6" cy="18" r="4"/><circle cx="26" cy="18" r="4" class="hollow"/></svg>""");

    static IEnumerable<string> Entries(PageContext page) => page.HasStore ? ["read", .. Asking] : ["read"];

    static Markup Entry(PageContext page, string key, string here) => key == here
        ? Markup.Of($"""<li><a href="{page.Link(key)}" aria-current="page">{page["nav." + key]}</a></li>""")
        : Markup.Of($"""<li><a href="{page.Link(key)}">{page["nav." + key]}</a></li>""");
}
