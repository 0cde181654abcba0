using System.Buffers;
using System.Globalization;
using System.Text;

namespace Alaqat.App.Watching;

/// <summary>A site's rules for crawlers (robots.txt, RFC 9309), as far as they are for us. The registry has no kept library for them.</summary>
sealed class RobotsRules
{
    /// <summary>What robots.txt calls this program.</summary>
    public const string Product = "alaqat";

    /// <summary>No more than this is looked at, as the RFC allows.</summary>
    public const int MostBytes = 512 * 1024;

    const int MostRules = 10_000;
    const double LongestDelay = 300;
    const string Everybody = "*";

    static readonly SearchValues<char> OfNames = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-");

    readonly IReadOnlyList<RobotsRule> _rules;

    RobotsRules(IReadOnlyList<RobotsRule> rules, TimeSpan delay) => (_rules, Delay) = (rules, delay);

    public static RobotsRules AllowAll { get; } = new([], TimeSpan.Zero);

    public static RobotsRules DisallowAll { get; } = new([new RobotsRule(false, "/")], TimeSpan.Zero);

    /// <summary>Least time between two requests that the site asks for (Crawl-delay, outside the RFC), 5 minutes at most.</summary>
    public TimeSpan Delay { get; }

    /// <param name="content">The file, in UTF-8; broken bytes and lines are passed over.</param>
    public static RobotsRules Parse(ReadOnlySpan<byte> content)
    {
        var text = Encoding.UTF8.GetString(content[..Math.Min(content.Length, MostBytes)]).TrimStart('\uFEFF');
        List<RobotsRule> own = [], general = [];
        double ownDelay = 0, generalDelay = 0;
        bool ours = false, everybody = false, anyOurs = false, naming = false;
        foreach (var line in text.Split('\n', '\r'))
        {
            var bare = line.Split('#', 2)[0];
            var colon = bare.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            var value = bare[(colon + 1)..].Trim();
            switch (bare[..colon].Trim().ToLowerInvariant())
            {
                case "user-agent":
                    // Several names one after the other share what follows.
                    if (!naming)
                        ours = everybody = false;
                    naming = true;
                    ours |= IsOurs(value);
                    everybody |= value == Everybody;
                    anyOurs |= ours;
                    break;
                case "allow" or "disallow" when value.Length > 0:
                    var rule = new RobotsRule(bare.AsSpan().TrimStart().StartsWith("a", StringComparison.OrdinalIgnoreCase), Pattern(value));
                    if (ours && own.Count < MostRules)
                        own.Add(rule);
                    if (everybody && general.Count < MostRules)
                        general.Add(rule);
                    naming = false;
                    break;
                case "allow" or "disallow":
                    naming = false;
                    break;
                case "crawl-delay" when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds):
                    ownDelay = ours ? seconds : ownDelay;
                    generalDelay = everybody ? seconds : generalDelay;
                    naming = false;
                    break;
            }
        }

        return anyOurs ? new RobotsRules(own, Seconds(ownDelay)) : new RobotsRules(general, Seconds(generalDelay));
    }

    /// <summary>The longest rule that fits decides; of two as long, the one that allows.</summary>
    public bool Allows(Uri address)
    {
        var path = RobotsPath.Of(address);
        var length = -1;
        var allows = true;
        foreach (var rule in _rules)
        {
            if (rule.Pattern.Length < length || rule.Pattern.Length == length && !rule.Allow || !rule.Fits(path))
                continue;
            (length, allows) = (rule.Pattern.Length, rule.Allow);
        }

        return allows;
    }

    /// <summary>The name ends before the version: <c>Alaqat/0.1</c>.</summary>
    static bool IsOurs(string agent)
    {
        var end = agent.AsSpan().IndexOfAnyExcept(OfNames);
        return (end < 0 ? agent : agent[..end]).Equals(Product, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A path begins with a slash; sites forget it.</summary>
    static string Pattern(string value) => RobotsPath.Spelt(value[0] is '/' or '*' or '$' ? value : "/" + value);

    static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, LongestDelay));
}
