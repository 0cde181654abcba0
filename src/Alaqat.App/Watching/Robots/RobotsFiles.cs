using System.Collections.Concurrent;

namespace Alaqat.App.Watching;

/// <summary>The rules of each site, fetched when they are first needed and again after a day.</summary>
/// <param name="get">Fetches an address of a site.</param>
sealed class RobotsFiles(Func<Uri, CancellationToken, Task<Fetched>> get, TimeProvider clock)
{
    static readonly TimeSpan Kept = TimeSpan.FromHours(24);
    /// <summary>Where a site does not answer, nothing of it may be fetched; it is asked again soon.</summary>
    static readonly TimeSpan KeptWithoutAnswer = TimeSpan.FromMinutes(5);

    readonly ConcurrentDictionary<string, (Task<SiteRules> Rules, DateTimeOffset Until)> _sites = new(StringComparer.Ordinal);
    readonly Lock _lock = new();

    public async Task<SiteRules> Of(Uri address, CancellationToken stop)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        Task<SiteRules> rules;
        lock (_lock)
        {
            if (_sites.TryGetValue(site, out var known) && known.Until > clock.GetUtcNow())
            {
                rules = known.Rules;
            }
            else
            {
                rules = Fetch(new Uri(address, "/robots.txt"), stop);
                _sites[site] = (rules, clock.GetUtcNow() + Kept);
            }
        }

        var got = await rules;
        if (got.Missing is not null)
        {
            lock (_lock)
            {
                if (_sites[site].Rules == rules && _sites[site].Until > clock.GetUtcNow() + KeptWithoutAnswer)
                    _sites[site] = (rules, clock.GetUtcNow() + KeptWithoutAnswer);
            }
        }

        return got;
    }

    async Task<SiteRules> Fetch(Uri address, CancellationToken stop)
    {
        var fetched = await get(address, stop);
        return fetched.Kind switch
        {
            FetchKind.Body => new SiteRules(RobotsRules.Parse(fetched.Content), null),
            // A site without rules allows everything.
            FetchKind.Gone => new SiteRules(RobotsRules.AllowAll, null),
            _ => new SiteRules(RobotsRules.DisallowAll, fetched),
        };
    }
}
