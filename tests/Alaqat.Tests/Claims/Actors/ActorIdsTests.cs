using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class ActorIdsTests
{
    [Theory]
    [InlineData("RUS", true)]
    [InlineData("PSE", true)]
    [InlineData("UNK", false)]
    [InlineData("ORG", false)]
    [InlineData("IGO", false)]
    [InlineData("PSE.hamas", false)]
    public void OnlyABareCountryCodeIsAState(string id, bool state) => Assert.Equal(state, ActorIds.IsState(id));

    [Fact]
    public void TheHomeOfABodyWithoutACountryIsNoState() => Assert.False(ActorIds.IsState(ActorIds.Home("ORG.al-qaeda")));
}
