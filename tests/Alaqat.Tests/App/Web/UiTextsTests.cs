using System.Text.RegularExpressions;
using Alaqat.App.Web;
using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed partial class UiTextsTests
{
    static readonly UiLibrary Library = UiLibrary.FromFiles();
    static readonly UiTexts Arabic = Library.Of(UiLanguage.Arabic);
    static readonly UiTexts English = Library.Of(UiLanguage.English);

    static IEnumerable<string> Bare(UiTexts texts) => texts.Keys.Select(key => Plural().Replace(key, ".*")).Distinct().Order(StringComparer.Ordinal);

    [Fact]
    public void BothLanguagesSayTheSameThings() => Assert.Equal(Bare(English), Bare(Arabic));

    /// <summary>A key that code asks for and no table has would show itself to readers.</summary>
    [Fact]
    public void EveryTextThatCodeAsksForIsThere()
    {
        var asked = from file in RepositoryFiles.Under("src/Alaqat.App/Web", "*.cs")
                    from match in AskedFor().Matches(File.ReadAllText(RepositoryFiles.Path(file)))
                    select match.Groups[1].Value;

        Assert.All(asked.Where(key => !key.EndsWith('.')), key => Assert.True(English.Keys.Contains(key) || English.Keys.Contains(key + ".other"), key));
        Assert.All(Enum.GetValues<ClaimType>(), type => Assert.Contains("type." + type, English.Keys));
    }

    [Theory]
    [InlineData(0, "لا ادعاءات")]
    [InlineData(1, "ادعاء واحد")]
    [InlineData(2, "ادعاءان")]
    [InlineData(3, "3 ادعاءات")]
    [InlineData(11, "11 ادعاء\u064B")]
    [InlineData(100, "100 ادعاء")]
    [InlineData(1103, "1,103 ادعاءات")]
    public void ArabicNounsTakeTheFormOfTheirNumber(long number, string expected) =>
        Assert.Equal(expected, Arabic.Count("n.claims", number));

    [Fact]
    public void EnglishNounsTakeTheFormOfTheirNumber() =>
        Assert.Equal(["no claims", "1 claim", "2 claims"], new long[] { 0, 1, 2 }.Select(number => number == 0 ? English["n.claims.zero"] : English.Count("n.claims", number)));

    [Fact]
    public void DatesNameTheMonthInTheVocabulariesOfBothHalvesOfTheArabWorld()
    {
        Assert.Equal("9 مايو/أيار 2022", Arabic.Date(new DateOnly(2022, 5, 9)));
        Assert.Equal("May 2022", English.Date(new PartialDate(2022, 5)));
    }

    [Fact]
    public void WhatIsFilledInIsNotReadForBraces() => Assert.Equal("cooperation {1}, conflict x", English.Format("balance", "{1}", "x"));

    [GeneratedRegex(@"\.(zero|one|two|few|many|other)$")]
    private static partial Regex Plural();

    [GeneratedRegex("(?:page|texts|Texts)(?:\\.Texts)?(?:\\.Format\\(|\\.Count\\(|\\[)\"([a-z][a-zA-Z0-9.-]*)\"")]
    private static partial Regex AskedFor();
}
