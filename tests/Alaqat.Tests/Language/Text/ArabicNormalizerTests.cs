using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class ArabicNormalizerTests
{
    const string Kashida = "\u0640";
    const string Fatha = "\u064E";
    const string Shadda = "\u0651";
    const string ZeroWidthNonJoiner = "\u200C";
    const string PersianYa = "\u06CC";
    const string PersianKaf = "\u06A9";
    const string Gaf = "\u06AF";
    const string LamAlefLigature = "\uFEFB";
    const string FinalMeemForm = "\uFEE2";

    [Theory]
    [InlineData("مدرسة", "مدرسة")]
    [InlineData("م" + Fatha + "د" + Fatha + "ر" + Shadda + Fatha + "س", "مدرس")]
    [InlineData("س" + Kashida + "لام", "سلام")]
    [InlineData("ال" + Kashida + Kashida + "سلام", "السلام")]
    [InlineData("م" + PersianYa + ZeroWidthNonJoiner + "رود", "ميرود")]
    [InlineData("ا" + PersianYa + "ران", "ايران")]
    [InlineData("با" + PersianKaf + "ستان", "باكستان")]
    [InlineData(Gaf + "ازي", "كازي")]
    [InlineData("س" + LamAlefLigature + FinalMeemForm, "سلام")]
    [InlineData("NATO", "NATO")]
    [InlineData(Kashida, Kashida)]
    [InlineData("", "")]
    public void BareFormsKeepLettersOnly(string word, string bare) => Assert.Equal(bare, ArabicNormalizer.Bare(word));

    [Theory]
    [InlineData("إسرائيل", "اسراييل")]
    [InlineData("الآن", "الان")]
    [InlineData("مسؤول", "مسوول")]
    [InlineData("مستشفى", "مستشفي")]
    [InlineData("حكومة", "حكومه")]
    [InlineData("\u0661\u0662\u06F3", "123")]
    [InlineData("Hamas", "hamas")]
    public void FoldedFormsAreSearchKeys(string word, string folded) => Assert.Equal(folded, ArabicNormalizer.Fold(word));

    [Fact]
    public void EveryCharacterHasABareFormAndAFold()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var word = ((char)c).ToString();

            Assert.NotEmpty(ArabicNormalizer.Bare(word));
            Assert.NotEmpty(ArabicNormalizer.Fold(word));
        }
    }

    [Fact]
    public void OriginsPointIntoTheWord()
    {
        var word = "س" + LamAlefLigature + FinalMeemForm;
        var bare = new char[word.Length * ArabicNormalizer.MaxGrowth];
        var origin = new int[bare.Length];

        var length = ArabicNormalizer.Bare(word, bare, origin);

        Assert.Equal("سلام", new string(bare, 0, length));
        Assert.Equal([0, 1, 1, 2], origin[..length]);
    }
}
