using System.Diagnostics;
using System.Text;
using Alaqat.App.Watching;

namespace Alaqat.Tests;

/// <summary>RFC 9309: its rules and its examples.</summary>
public sealed class RobotsRulesTests
{
    static bool Allows(string robots, string path) =>
        RobotsRules.Parse(Encoding.UTF8.GetBytes(robots)).Allows(new Uri("https://example.org" + path));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /a", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nDisallow:", "/b", true)]
    [InlineData("", "/b", true)]
    [InlineData("<html>no rules</html>", "/b", true)]
    // The longest rule decides, then the one that allows.
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    // Our own group before that for everybody, all of ours together.
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Alaqat/0.1\nDisallow: /x", "/a", true)]
    [InlineData("User-agent: ALAQAT\nDisallow: /x\n\nUser-agent: alaqat\nDisallow: /y", "/y", false)]
    [InlineData("User-agent: other\nUser-agent: alaqat\nDisallow: /x", "/x", false)]
    [InlineData("User-agent: alaqatbot\nDisallow: /", "/x", true)]
    [InlineData("User-agent: other\nDisallow: /", "/x", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: alaqat\n", "/x", true)]
    // Rules before any name are nobody's; other lines end nothing.
    [InlineData("Disallow: /\nUser-agent: *\nSitemap: https://example.org/s.xml\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nSitemap: https://example.org/s.xml\nDisallow: /a", "/a", false)]
    // Wildcards.
    [InlineData("User-agent: *\nDisallow: /*.gif$", "/a/b.gif", false)]
    [InlineData("User-agent: *\nDisallow: /*.gif$", "/a/b.gif?x", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxbyyczz", false)]
    [InlineData("User-agent: *\nDisallow: /path/file-with-a-%2A.html", "/path/file-with-a-*.html", false)]
    [InlineData("User-agent: *\nDisallow: /$", "/", false)]
    [InlineData("User-agent: *\nDisallow: /$", "/a", true)]
    [InlineData("User-agent: *\nDisallow: *?print=", "/a?print=1", false)]
    // One spelling: escapes, letters beyond ASCII, comments, line ends, blanks.
    [InlineData("User-agent: *\r\nDisallow: /%61bc # here\r\n", "/abc", false)]
    [InlineData("User-agent: *\nDisallow: /أخبار", "/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1", false)]
    [InlineData("  user-AGENT :*\n disallow :  /a  ", "/a", false)]
    [InlineData("User-agent: *\nDisallow: a", "/a", false)]
    public void ARuleHoldsForWhatItNames(string robots, string path, bool allowed) => Assert.Equal(allowed, Allows(robots, path));

    [Fact]
    public void APauseIsHeededWithinReason()
    {
        Assert.Equal(TimeSpan.FromSeconds(7), RobotsRules.Parse("User-agent: *\nCrawl-delay: 7"u8).Delay);
        Assert.Equal(TimeSpan.FromMinutes(5), RobotsRules.Parse("User-agent: *\nCrawl-delay: 99999"u8).Delay);
        Assert.Equal(TimeSpan.Zero, RobotsRules.Parse("User-agent: other\nCrawl-delay: 7"u8).Delay);
    }

    [Fact]
    public void ManyStarsHoldNobodyUp()
    {
        var robots = "User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("a*", 1_000)) + "b$";
        var start = Stopwatch.GetTimestamp();

        Assert.True(Allows(robots, "/" + new string('a', 2_000)));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void AnyBytesAreRead()
    {
        var random = new Random(5);
        var bytes = new byte[100_000];
        random.NextBytes(bytes);

        Assert.True(RobotsRules.Parse(bytes).Allows(new Uri("https://example.org/a")));
    }
}
