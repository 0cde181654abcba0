using Alaqat.App;

namespace Alaqat.Tests;

public sealed class RedactionTests : IDisposable
{
    readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("postgres://u:s3cret@h/d: gone", "postgres://u:***@h/d: gone")]
    [InlineData("amqp://u:s3@c/r:et@h and amqps://v:s3cret@h2/x", "amqp://u:***@h and amqps://v:***@h2/x")]
    [InlineData("postgres:///d?password=s3cret&user=u", "postgres:///d?password=***&user=u")]
    [InlineData("https://example.org/a:b c@d", "https://example.org/a:b c@d")]
    [InlineData("no address", "no address")]
    public void PasswordsOfAddressesAreHidden(string text, string expected) => Assert.Equal(expected, Redaction.Of(text));

    /// <summary>However an address is mistyped or misplaced, no message repeats its password.</summary>
    [Theory]
    [InlineData("stats", "--store", "postgres://u:s3cret@127.0.0.1:1/d")]
    [InlineData("add", "a.txt", "--store", "postgres://u:s3cret@127.0.0.1:1/d")]
    [InlineData("check", "--store", "postgres://u:s3cret@127.0.0.1:1/d?sslmode=never")]
    [InlineData("stats", "--stores", "postgres://u:s3cret@127.0.0.1:1/d")]
    [InlineData("read", "postgres://u:s3cret@127.0.0.1:1/d")]
    [InlineData("stats", "postgres://u:s3cret@127.0.0.1:1/d")]
    [InlineData("copy", "none.db", "postgres://u:s3cret@127.0.0.1:1/d")]
    [InlineData("copy", "postgres://u:s3cret@127.0.0.1:1/d", "none.db")]
    public void MessagesHoldNone(params string[] args)
    {
        Assert.NotEqual(0, _run.Run(args));

        Assert.DoesNotContain("s3cret", _run.Error + _run.Output, StringComparison.Ordinal);
        Assert.NotEqual(string.Empty, _run.Error);
    }

    [Fact]
    public void AServerThatIsNotThereIsNamedWithARemedyAtOnce()
    {
        Assert.Equal(2, _run.Run("stats", "--store", "postgres://u:s3cret@127.0.0.1:1/d"));
        Assert.Equal("alaqat: postgres://u@127.0.0.1:1/d: the server cannot be reached; check host and port, and that PostgreSQL runs and listens there; what was stored before is kept\n", _run.Error);
    }
}
