using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class FoldingTests
{
    const string Fatha = "\u064E";
    const string Kashida = "\u0640";
    const string DaggerAlef = "\u0670";

    [Theory]
    [InlineData("أحمد", "احمد")]
    [InlineData("إيران", "ايران")]
    [InlineData("آسيا", "اسيا")]
    [InlineData("مستشفى", "مستشفي")]
    [InlineData("حركة", "حركه")]
    [InlineData("\u06A9ابل", "كابل")]
    [InlineData("\u06AFورباتشوف", "غورباتشوف")]
    [InlineData("ا" + Kashida + Kashida + "ل", "ال")]
    [InlineData("ز" + Fatha + "ار" + Fatha, "زار")]
    [InlineData("هذا" + DaggerAlef, "هذا")]
    [InlineData("", "")]
    [InlineData("G7", "G7")]
    public void SpellingVariantsMeet(string form, string folded) => Assert.Equal(folded, Folding.Fold(form));

    [Theory]
    [InlineData("رئيس")]
    [InlineData("مؤتمر")]
    [InlineData("سماء")]
    public void HamzaOnOtherSeatsStays(string form) => Assert.Equal(form, Folding.Fold(form));

    [Fact]
    public void FoldingTwiceIsFoldingOnce()
    {
        foreach (var word in KnowledgeFiles.All.Where(f => f.Path.StartsWith("actors/", StringComparison.Ordinal)).SelectMany(f => f.Open().ReadToEnd().Split('\t', '\n', '|')))
            Assert.Equal(Folding.Fold(word), Folding.Fold(Folding.Fold(word)));
    }
}
