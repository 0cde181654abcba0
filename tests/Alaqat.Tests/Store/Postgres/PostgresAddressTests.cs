using Alaqat.Store;
using Npgsql;

namespace Alaqat.Tests;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("postgres://u:s3cret@db.example:6432/news", "postgres://u@db.example:6432/news")]
    [InlineData("postgresql://u@db.example/news", "postgres://u@db.example:5432/news")]
    [InlineData("POSTGRES://u:a%40b%2F@[::1]:6432/n%20ews?search_path=t1", "postgres://u@[::1]:6432/n%20ews?search_path=t1")]
    [InlineData("postgres://u:p@w:o/r@d@a:5433,b:5434/news", "postgres://u@a:5433,b:5434/news")]
    [InlineData("postgres:///news?host=/run/postgresql&user=u&password=s3cret", "postgres://u@/run/postgresql:5432/news")]
    public void AnAddressIsNamedWithoutItsPassword(string address, string name) => Assert.Equal(name, PostgresAddress.Parse(address).Name);

    [Fact]
    public void PartsAndOptionsReachTheDriver()
    {
        var connection = PostgresAddress.Parse("postgres://u:a%40b@db/news?sslmode=verify-full&sslrootcert=/x/ca.pem&connect_timeout=7&maximum pool size=3&target_session_attrs=read-write").Connection;

        Assert.Equal(("u", "a@b", "db", 5432, "news"), (connection.Username, connection.Password, connection.Host, connection.Port, connection.Database));
        Assert.Equal((SslMode.VerifyFull, "/x/ca.pem", 7, 3, "read-write"), (connection.SslMode, connection.RootCertificate, connection.Timeout, connection.MaxPoolSize, connection.TargetSessionAttributes));
    }

    [Theory]
    [InlineData("postgres://u:s3cret@db")]
    [InlineData("postgres://u:s3cret@db:99999/news")]
    [InlineData("postgres://u:s3cret@db:5432x/news")]
    [InlineData("postgres://u:s3cr?et@db/news")]
    [InlineData("postgres://u:s3cret@db/news?sslmode=s3cret")]
    [InlineData("postgres://u:s3cret@db/news?nonsense=s3cret")]
    [InlineData("postgres://u:s3cret@db/news?port=s3cret")]
    public void WhatIsNoneIsRefusedWithoutASecret(string address)
    {
        var fault = Assert.Throws<StoreException>(() => PostgresAddress.Parse(address));

        Assert.DoesNotContain("s3c", fault.Message, StringComparison.Ordinal);
        Assert.StartsWith("postgres://", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("news.db", false)]
    [InlineData("postgres.db", false)]
    [InlineData("postgres://h/d", true)]
    [InlineData("PostgreSQL://h/d", true)]
    public void OthersAreFiles(string place, bool expected) => Assert.Equal(expected, PostgresAddress.Is(place));
}
