using Alaqat.App.Web;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Alaqat.Tests;

/// <summary>The page as people use it.</summary>
public sealed class BrowserTests(BrowserSite site, ITestOutputHelper log) : IClassFixture<BrowserSite>
{
    const string Axe = "web/node_modules/axe-core/axe.min.js";

    /// <summary>Every view, as an address below the language.</summary>
    public static readonly (string Name, string Path)[] Views =
    [
        ("read", "read"), ("marked", "read?sample=aims"), ("corpus", "corpus"), ("network", "network?by=month"), ("relation", "relation/CHN/SAU"), ("actor", "actor/CHN"), ("framing", "framing/CHN"),
        ("search", "search?words=" + Uri.EscapeDataString("عقوبة")), ("documents", "documents"), ("document", "documents/02-opinion-aims"), ("compare", "compare"), ("compared", "compare?a=CHN&b=SAU&x=" + Uri.EscapeDataString("صحيفة المنبر") + "&y=" + Uri.EscapeDataString("وكالة الأنديز")), ("add", "add"), ("reference", "reference"),
    ];

    [ChromiumFact]
    public async Task APastedTextIsReadAndARelationFollowedToItsAims()
    {
        await using var browser = await site.Open();
        var page = browser.Page;

        await page.GotoAsync("/en/read");
        await page.GetByLabel("Text", new() { Exact = true }).FillAsync(Samples.Find("aims")!.Text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read", Exact = true }).ClickAsync();
        var pair = page.Locator(".pair", new() { HasText = "Saudi Arabia" }).Filter(new() { HasText = "China" });
        await pair.Locator("summary").ClickAsync();

        Assert.True(await pair.Locator(".quotes.goal li").CountAsync() >= 3);
        var mark = page.Locator(".article a.m-act").First;
        await mark.HoverAsync();
        await Expect(page.Locator(".pop .claim").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".pop")).ToHaveCountAsync(0);
        await page.Locator(".how summary").First.ClickAsync();
        await Expect(page.Locator(".how table").First).ToBeVisibleAsync();
        Assert.Equal(string.Empty, browser.Faults);
    }

    /// <summary>The article from which the project began; it is not ours, so it lies outside the repository.</summary>
    [ChromiumFact]
    public async Task InTheFirstArticleHamasAndRussiaAreFollowedToTheirAims()
    {
        var file = RepositoryFiles.Path("../shared/texts/relations-reasons-and-goals.ar.txt");
        if (!File.Exists(file))
        {
            log.WriteLine($"nothing was checked: {file} is absent");
            return;
        }

        await using var browser = await site.Open();
        var page = browser.Page;
        await page.GotoAsync("/en/read");
        await page.GetByLabel("Text", new() { Exact = true }).FillAsync(await File.ReadAllTextAsync(file));
        await page.GetByRole(AriaRole.Button, new() { Name = "Read", Exact = true }).ClickAsync();
        var pair = page.Locator(".pair", new() { HasText = "Hamas" }).Filter(new() { HasText = "Russia" });
        await pair.Locator("summary").ClickAsync();

        await Expect(pair.Locator(".quotes.goal li").First).ToBeVisibleAsync();
        Assert.Equal(string.Empty, browser.Faults);
    }

    /// <summary>Everything that a view loads, compressed as the server sends it.</summary>
    [ChromiumFact]
    public async Task AViewIsLightAndSoonThere()
    {
        await using var browser = await site.Open();
        foreach (var (name, path) in Views)
        {
            await browser.Page.GotoAsync("/en/" + path);
            await browser.Page.WaitForFunctionAsync("() => performance.getEntriesByName('first-contentful-paint').length > 0");
            var bytes = await browser.Page.EvaluateAsync<int>("() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, entry) => sum + entry.transferSize, 0)");
            var paint = await browser.Page.EvaluateAsync<double>("() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
            log.WriteLine($"{name}: {bytes} bytes, first paint {paint:0} ms");
            Assert.True(bytes < 600_000, name);
        }
    }

    [ChromiumFact]
    public async Task TheKeyboardReachesAMarkAndItsCard()
    {
        await using var browser = await site.Open();
        var page = browser.Page;

        await page.GotoAsync("/ar/read?sample=aims");
        await page.Locator(".article a.m").First.FocusAsync();

        await Expect(page.Locator(".pop .claim").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".pop .claim").First).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task TheLanguageIsSwitchedInPlace()
    {
        await using var browser = await site.Open();
        var page = browser.Page;

        await page.GotoAsync("/en/relation/CHN/SAU?by=month");
        await page.Locator("a.language").ClickAsync();

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/ar/relation/CHN/SAU\\?by=month$"));
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        Assert.Equal(string.Empty, browser.Faults);
    }

    [ChromiumFact]
    public async Task TheSliderShowsAnotherPeriodAndKeepsItInTheAddress()
    {
        await using var browser = await site.Open();
        var page = browser.Page;
        await page.GotoAsync("/en/network?by=month");
        var caption = page.Locator("#network-caption");
        var before = await caption.TextContentAsync();

        await page.Locator("input[type=range]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        await Expect(caption).Not.ToHaveTextAsync(before!);
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("period=20"));
        await page.Locator(".network .node").First.HoverAsync(new() { Force = true });
        Assert.Equal(string.Empty, browser.Faults);
    }

    [ChromiumFact]
    public async Task ASearchLeadsToTheSentenceInItsArticle()
    {
        await using var browser = await site.Open();
        var page = browser.Page;
        await page.GotoAsync("/en/search");

        await page.GetByLabel("Words").FillAsync("الصين");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await page.Locator(".cards .cite a").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/en/documents/.*#c[0-9]+$"));
        await Expect(page.Locator(".claim:target")).ToBeVisibleAsync();
        Assert.Equal(string.Empty, browser.Faults);
    }

    [ChromiumFact]
    public async Task AViewIsDownloadedAsDataAndAsAPicture()
    {
        await using var browser = await site.Open();
        var page = browser.Page;
        await page.GotoAsync("/en/relation/CHN/SAU");

        foreach (var (name, ending) in new[] { ("CSV", ".csv"), ("JSON", ".json"), ("SVG", ".svg"), ("PNG", ".png") })
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".downloads").GetByText(name, new() { Exact = true }).ClickAsync());
            Assert.EndsWith(ending, download.SuggestedFilename, StringComparison.Ordinal);
            Assert.True(new FileInfo(await download.PathAsync()).Length > 500, name);
        }

        Assert.Equal(string.Empty, browser.Faults);
    }

    [ChromiumFact]
    public async Task AReadTextIsDownloadedToo()
    {
        await using var browser = await site.Open();
        var page = browser.Page;
        await page.GotoAsync("/ar/read?sample=aims");

        foreach (var (name, ending) in new[] { ("CSV", ".csv"), ("JSON", ".jsonl"), ("SVG", ".svg"), ("PNG", ".png") })
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".downloads").GetByText(name, new() { Exact = true }).ClickAsync());
            Assert.EndsWith(ending, download.SuggestedFilename, StringComparison.Ordinal);
            Assert.True(new FileInfo(await download.PathAsync()).Length > 500, name);
        }

        Assert.Equal(string.Empty, browser.Faults);
    }

    [ChromiumFact]
    public async Task AFileThatIsDroppedIsReadAndItsProgressShown()
    {
        await using var browser = await site.Open();
        var page = browser.Page;
        await page.GotoAsync("/en/add");

        await page.Locator("input[type=file]").SetInputFilesAsync(RepositoryFiles.Path("samples/10-briefs.jsonl"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();

        await Expect(page.Locator(".jobs .state").First).ToHaveTextAsync("done", new() { Timeout = 60_000 });
        Assert.Equal(string.Empty, browser.Faults);
    }

    /// <summary>Each view in both languages, light and dark, wide and narrow: nothing on the console, nothing asked elsewhere, nothing wider than the screen.</summary>
    [ChromiumFact]
    public async Task EveryViewIsQuietAndFitsItsScreen()
    {
        var wide = new List<string>();
        foreach (var (width, height, dark) in new[] { (1280, 900, false), (390, 844, true) })
        {
            await using var browser = await site.Open(width, height, dark);
            foreach (var path in Views.SelectMany(view => (string[])["/ar/" + view.Path, "/en/" + view.Path]))
            {
                await browser.Page.GotoAsync(path);
                Assert.Equal(string.Empty, browser.Faults);
                var over = await browser.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (over > 1)
                    wide.Add($"{path} is {over} px wider than a screen of {width}");
            }
        }

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    [ChromiumFact]
    public async Task NoViewHasASeriousFaultOfAccessibility()
    {
        if (!File.Exists(RepositoryFiles.Path(Axe)))
        {
            log.WriteLine($"nothing was checked: {Axe} is absent; run 'npm ci' in web/");
            return;
        }

        var axe = await File.ReadAllTextAsync(RepositoryFiles.Path(Axe));
        var found = new List<string>();
        foreach (var dark in new[] { false, true })
        {
            await using var browser = await site.Open(dark: dark);
            foreach (var path in Views.SelectMany(view => (string[])["/ar/" + view.Path, "/en/" + view.Path]))
            {
                await browser.Page.GotoAsync(path);
                if (await browser.Violations(axe) is { Length: > 0 } violations)
                    found.Add($"{path} {(dark ? "dark" : "light")}: {violations}");
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    /// <summary>Pictures of every view for people to look at: <c>ALAQAT_SCREENSHOTS=folder</c> (tools/screenshots.sh).</summary>
    [ChromiumFact]
    public async Task PicturesAreTakenWhereAskedFor()
    {
        if (Environment.GetEnvironmentVariable("ALAQAT_SCREENSHOTS") is not { Length: > 0 } folder)
            return;
        foreach (var (device, width, height) in new[] { ("desktop", 1280, 900), ("phone", 390, 844) })
        {
            foreach (var dark in new[] { false, true })
            {
                await using var browser = await site.Open(width, height, dark);
                foreach (var (language, view) in Views.SelectMany(view => new[] { ("ar", view), ("en", view) }))
                {
                    await browser.Page.GotoAsync($"/{language}/{view.Path}");
                    await browser.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{view.Name}-{language}-{(dark ? "dark" : "light")}-{device}.png"), FullPage = device == "phone" });
                }
            }
        }
    }
}
