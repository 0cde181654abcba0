using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class SurfaceAlignmentTests
{
    const string Fatha = "\u064E";
    const string DaggerAlef = "\u0670";

    [Theory]
    [InlineData("للفتيان", "ل الفتيان", "ل لفتيان")]
    [InlineData("للجنة", "ل اللجنة", "ل لجنة")]
    [InlineData("وللحكومة", "و ل الحكومة", "و ل لحكومة")]
    [InlineData("زيارتهم", "زيارة هم", "زيارت هم")]
    [InlineData("قتلوه", "قتلوا ه", "قتلو ه")]
    [InlineData("ليسلموه", "ل يسلموا ه", "ل يسلمو ه")]
    [InlineData("و" + Fatha + "قال", "و قال", "و" + Fatha + " قال")]
    [InlineData("وهذا", "و ه" + DaggerAlef + "ذا", "و هذا")]
    [InlineData("كلمة", "كلمة", "كلمة")]
    public void EachWordGetsItsCharacters(string surface, string forms, string parts) =>
        Assert.Equal(parts.Split(' '), SurfaceAlignment.Split(surface, new TextSpan(0, surface.Length), forms.Split(' ')).Select(span => span.Of(surface)));
}
