using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class NisbaFormsTests
{
    [Theory]
    [InlineData("روسي")]
    [InlineData("الروسي")]
    [InlineData("روسيه")]
    [InlineData("الروسيه")]
    [InlineData("روسيون")]
    [InlineData("الروسيين")]
    [InlineData("روسيات")]
    [InlineData("الروسيتين")]
    public void AnAdjectiveIsInflectedWithAndWithoutArticle(string form) => Assert.Contains(form, NisbaForms.Of("روسي"));

    [Fact]
    public void NoFormIsGivenTwice() => Assert.Equal(NisbaForms.Of("روسي").Distinct(StringComparer.Ordinal), NisbaForms.Of("روسي"));

    [Theory]
    [InlineData("روسيون", true)]
    [InlineData("روسيين", true)]
    [InlineData("روسي", false)]
    [InlineData("روسيه", false)]
    public void APluralMayStandForPeople(string form, bool plural) => Assert.Equal(plural, NisbaForms.IsPlural(form));
}
