using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class PersonTests
{
    static readonly Person Minister = new(
        "Somebody",
        [new Office("AAA", new DateOnly(2001, 1, 1), new DateOnly(2004, 6, 30)), new Office("BBB", new DateOnly(2010, 1, 1), DateOnly.MaxValue)],
        "AAA.somebody",
        "people.tsv:1");

    [Theory]
    [InlineData("2000-12-31", "AAA.somebody")]
    [InlineData("2001-01-01", "AAA")]
    [InlineData("2004-06-30", "AAA")]
    [InlineData("2004-07-01", "AAA.somebody")]
    [InlineData("2010-01-01", "BBB")]
    [InlineData("2099-01-01", "BBB")]
    public void APersonSpeaksForTheOfficeOfTheDay(string day, string id) =>
        Assert.Equal(id, Minister.ActorIdOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void WithoutADayThePersonSpeaksForTheLatestOffice() => Assert.Equal("BBB", Minister.ActorIdOn(null));

    [Fact]
    public void APersonWithoutOfficeIsTheirOwnActor() => Assert.Equal("X.own", (Minister with { Offices = [], OwnId = "X.own" }).ActorIdOn(new DateOnly(2003, 1, 1)));

    [Fact]
    public void APersonWithoutAnIdOfTheirOwnKeepsTheLatestOffice() => Assert.Equal("BBB", (Minister with { OwnId = "" }).ActorIdOn(new DateOnly(1999, 1, 1)));
}
