using Alaqat.App;
using Alaqat.App.Queueing;

namespace Alaqat.Tests;

public sealed class QueueAddressTests
{
    [Fact]
    public void AnAddressHasItsPartsAndDefaults()
    {
        var address = QueueAddress.Parse("amqp://broker");

        Assert.Equal(("guest", null, "/", false), (address.User, address.Password, address.VirtualHost, address.IsSecure));
        Assert.Equal([("broker", 5672)], address.Hosts);
        Assert.Equal("amqp://broker:5672/", address.ToString());
    }

    [Fact]
    public void SeveralHostsStandBetweenCommas()
    {
        var address = QueueAddress.Parse("amqps://reader:a%2Fb%40c@one,two:5673,[::1]:5674/news%2Far?cacertfile=/etc/a.pem&server_name_indication=rabbit");

        Assert.Equal([("one", 5671), ("two", 5673), ("[::1]", 5674)], address.Hosts);
        Assert.Equal(("reader", "a/b@c", "news/ar", true), (address.User, address.Password, address.VirtualHost, address.IsSecure));
        Assert.Equal(("/etc/a.pem", "rabbit", null), (address.Authorities, address.ServerName, address.Certificate));
    }

    [Theory]
    [InlineData("amqp://guest:guest@h", false)]
    [InlineData("amqp://reader@h", false)]
    [InlineData("amqp://guest:other@h", true)]
    [InlineData("amqp://reader:guest@h", true)]
    public void OnlyTheGuestThatEverybodyKnowsIsNoSecret(string text, bool secret) => Assert.Equal(secret, QueueAddress.Parse(text).IsSecret);

    [Theory]
    [InlineData("amqp://u:geheim@host")]
    [InlineData("amqps://u:geheim@host/v")]
    public void NothingPrintsThePassword(string text) => Assert.DoesNotContain("geheim", QueueAddress.Parse(text).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://u:geheim@host")]
    [InlineData("u:geheim@host")]
    [InlineData("amqp://u:geheim/@host")]
    [InlineData("amqp://u:geheim@host:x")]
    [InlineData("amqp://u:geheim@host:99999")]
    [InlineData("amqp://u:geheim@,host")]
    [InlineData("amqp://u:geheim@")]
    [InlineData("amqp://u:geheim@host?verify=verify_none")]
    [InlineData("amqp://u:geheim@host?cacertfile=a")]
    [InlineData("amqps://u:geheim@host?certfile=a")]
    [InlineData("amqps://u:geheim@host?cacertfile=")]
    public void AWrongAddressIsRefusedWithoutItsWords(string text)
    {
        var fault = Assert.Throws<UsageException>(() => QueueAddress.Parse(text));

        Assert.DoesNotContain("geheim", fault.Message, StringComparison.Ordinal);
        Assert.Contains("amqp://host:5672/vhost", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amqp://u:geheim@x: no such file", "amqp://u:***@x: no such file")]
    [InlineData("'amqps://u:ge/he@im@x,y/v'", "'amqps://u:***@x,y/v'")]
    [InlineData("postgres://u:geheim@x/db away", "postgres://u:***@x/db away")]
    [InlineData("https://u:geheim@x/a", "https://u:***@x/a")]
    [InlineData("https://x:8080/@someone and a:b@c", "https://x:8080/@someone and a:b@c")]
    public void MessagesLosePasswords(string message, string shown) => Assert.Equal(shown, Redaction.Of(message));
}
