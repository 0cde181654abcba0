using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Alaqat.Tests;

/// <summary>A page in the browser and what went wrong on it.</summary>
sealed class BrowserPage : IAsyncDisposable
{
    readonly IBrowserContext _context;
    readonly ConcurrentQueue<string> _faults = new();

    BrowserPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors on the console and requests that left this machine.</summary>
    public string Faults => string.Join('\n', _faults);

    public static async Task<BrowserPage> Of(IBrowserContext context, Uri address)
    {
        var page = new BrowserPage(context, await context.NewPageAsync());
        page.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                page._faults.Enqueue(message.Text);
        };
        page.Page.PageError += (_, error) => page._faults.Enqueue(error);
        page.Page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: not ("blob" or "data") } asked && asked.Authority != address.Authority)
                page._faults.Enqueue("asked elsewhere: " + request.Url);
        };
        return page;
    }

    /// <summary>What axe-core finds of serious or critical impact, each with the elements; empty where nothing.</summary>
    public async Task<string> Violations(string axe)
    {
        // The audit's script is put into the page by the browser itself, not by the page.
        await Page.EvaluateAsync(axe);
        var found = await Page.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => v.id + ': ' + v.nodes.slice(0, 4).map(n => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join(' | '))");
        return string.Join('\n', found.EnumerateArray().Select(violation => violation.GetString()));
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
