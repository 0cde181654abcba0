using Alaqat.App;
using Alaqat.App.Web;
using Alaqat.Claims;
using Alaqat.Store;
using Microsoft.Playwright;

namespace Alaqat.Tests;

/// <summary>The server with the committed models over a store of <c>samples/</c>, and Chromium. What pages complain of is kept.</summary>
public sealed class BrowserSite : IAsyncLifetime, IDisposable
{
    static readonly string[] Flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    readonly TestStore _store = new();
    TestSite? _site;
    IPlaywright? _playwright;
    IBrowser? _browser;

    public Uri Address => _site!.Address;

    public async Task InitializeAsync()
    {
        if (!File.Exists(ChromiumFactAttribute.Path))
            return;
        var engine = EngineLoader.Claims();
        // A larger store can be looked at the same way; most tests want the samples.
        var given = Environment.GetEnvironmentVariable("ALAQAT_BROWSER_STORE");
        if (given is null)
            _store.Add([.. Articles().Select(engine)]);
        _site = await TestSite.Start(new WebOptions { Store = given ?? _store.File }, engine);
        // A machine that builds may be slow.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = ChromiumFactAttribute.Path, Args = Flags, Headless = true });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }

    public void Dispose() => _store.Dispose();

    /// <summary>A page of its own, with a record of errors on its console and of requests to other machines.</summary>
    internal async Task<BrowserPage> Open(int width = 1280, int height = 900, bool dark = false)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            // The audit's own script is no part of the page and may pass its policy.
            BypassCSP = false,
            AcceptDownloads = true,
        });
        return await BrowserPage.Of(context, Address);
    }

    /// <summary>The samples, a fortnight apart, so that there is something to see over time.</summary>
    static IEnumerable<Article> Articles()
    {
        var day = new DateOnly(2023, 1, 9);
        foreach (var file in RepositoryFiles.Under("samples", "*").Where(file => !file.EndsWith(".md", StringComparison.Ordinal)))
        {
            foreach (var item in new InputReader(InputKind.Auto, new InputLimits()).Read(RepositoryFiles.Path(file), Stream.Null))
            {
                if (item.Article is not { } article)
                    continue;
                day = day.AddDays(14);
                yield return article with { Id = article.Id ?? Path.GetFileNameWithoutExtension(file), Date = article.Date ?? day };
            }
        }
    }
}
