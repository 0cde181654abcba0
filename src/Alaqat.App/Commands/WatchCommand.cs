using System.CommandLine;
using System.Globalization;
using Alaqat.App.Watching;

namespace Alaqat.App;

/// <summary><c>alaqat watch</c>: feeds and sitemaps into a store.</summary>
static class WatchCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var list = new Argument<string>("LIST") { Description = "The feeds and sitemaps: OPML, or a text file with an address a line and the outlet's name after it." };
        var store = SharedOptions.Store();
        var state = new Option<string?>("--state") { Description = "File that remembers what was fetched (default LIST.state)." };
        var once = new Option<bool>("--once") { Description = "Poll once and end, for cron and timers." };
        var every = Duration("--every", "From the end of one poll to the next: 90s, 10m, 2h, 1d.", TimeSpan.FromMinutes(10));
        var pause = Duration("--pause", "Least time between two requests to one host.", TimeSpan.FromSeconds(2));
        var most = SharedOptions.Count("--most", "Articles of one feed in one poll (default 50); the others come in the next.", () => 50);
        var since = new Option<string?>("--since") { Description = "Pass over what its feed dates before this day (2022-05-09)." };
        since.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } text && TextDates.Parse(text) is null)
                result.AddError($"--since wants a day like 2022-05-09, not '{text}'.");
        });
        var host = new Option<string[]>("--host") { Description = "Host that articles may stand on besides those in the list; may be given again." };
        var allowPrivate = new Option<bool>("--allow-private") { Description = "Ask addresses inside the network too (loopback, private, link-local)." };
        var contact = new Option<string?>("--contact") { Description = "A page or mail address for the operators of sites, told with every request." };
        contact.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } text && text.Any(c => c is < '!' or > '~' or '(' or ')'))
                result.AddError("--contact wants an address without blanks, parentheses or letters beyond ASCII.");
        });
        var threads = SharedOptions.Threads();
        var command = new Command("watch", "Poll feeds and sitemaps and keep their articles and claims in a store.") { list, store, state, once, every, pause, most, since, host, allowPrivate, contact, threads };
        command.SetAction(parsed => Run(
            new WatchOptions
            {
                List = parsed.GetRequiredValue(list),
                Store = parsed.GetRequiredValue(store),
                State = parsed.GetValue(state) ?? parsed.GetRequiredValue(list) + ".state",
                Rounds = parsed.GetValue(once) ? 1 : null,
                Every = parsed.GetValue(every),
                Pause = parsed.GetValue(pause),
                Most = parsed.GetValue(most),
                Since = SharedOptions.Day(parsed.GetValue(since)),
                Hosts = parsed.GetValue(host) ?? [],
                AllowPrivate = parsed.GetValue(allowPrivate),
                Contact = parsed.GetValue(contact),
                Threads = parsed.GetValue(threads),
            },
            terminal,
            engines));
        return command;
    }

    // The HTTP client is loaded when this method is compiled, so no other command pays for it.
    static int Run(WatchOptions options, Terminal terminal, Engines engines) => FeedWatching.Run(options, engines, terminal);

    static Option<TimeSpan> Duration(string name, string description, TimeSpan otherwise) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Span(text) is { } span)
                return span;
            result.AddError($"{name} wants a time like 90s, 10m, 2h or 1d, not '{text}'.");
            return otherwise;
        },
    };

    /// <summary>Up to ten days; null where it is no such time.</summary>
    static TimeSpan? Span(string text)
    {
        if (text.Length < 2 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 1_000_000)
            return null;
        TimeSpan? span = text[^1] switch
        {
            's' => TimeSpan.FromSeconds(count),
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            'd' => TimeSpan.FromDays(count),
            _ => null,
        };
        return span <= TimeSpan.FromDays(10) ? span : null;
    }
}
