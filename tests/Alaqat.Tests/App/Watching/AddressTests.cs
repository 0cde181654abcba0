using System.Net;
using Alaqat.App;
using Alaqat.App.Watching;

namespace Alaqat.Tests;

public sealed class AddressTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::10.0.0.1")]
    [InlineData("fe80::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("ff02::1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    public void InsideTheNetwork(string address) => Assert.True(InnerAddresses.Has(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2a00:1450::1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    public void Outside(string address) => Assert.False(InnerAddresses.Has(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://news.example/a", true)]
    [InlineData("http://NEWS.example:80/a", true)]
    [InlineData("http://news.example:8080/feed", true)]
    [InlineData("http://news.example:22/", false)]
    [InlineData("http://www.news.example/", false)]
    [InlineData("http://news.example.evil.example/", false)]
    [InlineData("http://home.example/a", true)]
    [InlineData("http://more.example/", true)]
    [InlineData("http://more.example:81/", false)]
    [InlineData("ftp://news.example/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("http://user:secret@news.example/", false)]
    public void OnlyListedHostsAreAsked(string address, bool listed)
    {
        var hosts = new ListedHosts([new Subscription(new Uri("http://news.example:8080/feed"), null, new Uri("https://home.example/"))], ["more.example"]);

        Assert.Equal(listed, hosts.Has(new Uri(address)));
    }

    [Theory]
    [InlineData("a.example/path")]
    [InlineData("user@a.example")]
    [InlineData("")]
    [InlineData("a b")]
    public void AHostIsAName(string host) => Assert.Throws<UsageException>(() => new ListedHosts([], [host]));
}
