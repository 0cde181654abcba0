using System.Globalization;

namespace Alaqat.App.Watching;

/// <summary>Fetches as a guest behaves: listed hosts only, by their rules, at their pace, each redirect as the first address.</summary>
sealed class Fetcher : IDisposable
{
    readonly WatchOptions _options;
    readonly ListedHosts _hosts;
    readonly HttpSender _sender;
    readonly HostPaces _paces;
    readonly RobotsFiles _robots;

    public Fetcher(WatchOptions options, ListedHosts hosts, WatchMemory memory)
    {
        (_options, _hosts) = (options, hosts);
        _sender = new HttpSender(options);
        _paces = new HostPaces(options.Pause, memory.Hosts, options.Clock);
        _robots = new RobotsFiles((address, stop) => Follow(address, default, byRules: false, stop), options.Clock);
    }

    /// <param name="known">What is known of it from before.</param>
    public Task<Fetched> Get(Uri address, Validators known, CancellationToken stop) => Follow(address, known, byRules: true, stop);

    public void Dispose()
    {
        _sender.Dispose();
        _paces.Dispose();
    }

    /// <param name="byRules">Whether robots.txt is asked; not for itself.</param>
    async Task<Fetched> Follow(Uri address, Validators known, bool byRules, CancellationToken stop)
    {
        for (var hop = 0; hop <= _options.Limits.Redirects; hop++)
        {
            if (!_hosts.Has(address))
                return Not(FetchKind.Refused, address, $"{(hop == 0 ? string.Empty : "redirected to ")}{address.IdnHost}, which is not a listed host; --host {address.IdnHost} lists it");
            var (rules, missing) = byRules ? await _robots.Of(address, stop) : new SiteRules(RobotsRules.AllowAll, null);
            if (_paces.ClosedUntil(address) is { } until)
                return Not(FetchKind.Later, address, string.Create(CultureInfo.InvariantCulture, $"{address.IdnHost} is left alone until {until:yyyy-MM-dd HH:mm:ss}Z"));
            if (missing is not null)
                return Not(missing.Kind == FetchKind.Refused ? FetchKind.Refused : FetchKind.Failed, address, $"nothing may be fetched without robots.txt: {missing.Problem}");
            if (!rules.Allows(address))
                return Not(FetchKind.Refused, address, $"robots.txt of {address.IdnHost} disallows it");
            var reply = await _paces.InTurn(address, rules.Delay, () => _sender.Send(address, known, stop), stop);
            if (reply.Status is 301 or 302 or 303 or 307 or 308)
            {
                _paces.Answered(address);
                if (WebAddresses.Of(address, reply.Location) is not { } next)
                    return Not(FetchKind.Failed, address, "a redirect that leads nowhere");
                address = next;
                continue;
            }

            return Judged(address, reply);
        }

        return Not(FetchKind.Failed, address, "redirects without end");
    }

    Fetched Judged(Uri address, Reply reply)
    {
        if (reply.Status is 429 or 503)
        {
            _paces.Close(address, Backoff.Asked(reply.RetryAfter, _options.Clock.GetUtcNow()));
            return Not(FetchKind.Later, address, string.Create(CultureInfo.InvariantCulture, $"answered {reply.Status}; {address.IdnHost} is left alone until {_paces.ClosedUntil(address):yyyy-MM-dd HH:mm:ss}Z"));
        }

        if (reply.Problem is { } problem)
        {
            if (!reply.IsRefused)
                _paces.Stumbled(address);
            return Not(reply.IsRefused ? FetchKind.Refused : FetchKind.Failed, address, problem);
        }

        if (reply.Status >= 500)
        {
            _paces.Stumbled(address);
            return Not(FetchKind.Failed, address, string.Create(CultureInfo.InvariantCulture, $"answered {reply.Status}"));
        }

        _paces.Answered(address);
        if (reply.Status == 304)
            return new Fetched(FetchKind.Unchanged, address);
        if (!reply.IsBody)
            return Not(FetchKind.Gone, address, string.Create(CultureInfo.InvariantCulture, $"answered {reply.Status}"));
        return HttpSender.IsReadable(reply.Media)
            ? new Fetched(FetchKind.Body, address) { Content = reply.Content, Media = reply.Media, Validators = reply.Validators }
            : Not(FetchKind.Gone, address, $"is {reply.Media.Name}, no text");
    }

    static Fetched Not(FetchKind kind, Uri address, string problem) => new(kind, address) { Problem = problem };
}
