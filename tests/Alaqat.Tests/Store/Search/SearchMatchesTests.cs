using Alaqat.Store;

namespace Alaqat.Tests;

public sealed class SearchMatchesTests
{
    /// <summary>Where the store knows no forms: prefixes, suffixes, vowel signs and spellings are no hindrance; another word with the same letters in it is none.</summary>
    [Theory]
    [InlineData("حكومة", "قالت الحكومة", "الحكومة")]
    [InlineData("الحكومة", "وبحكومتها ثم حكومات", "وبحكومتها حكومات")]
    [InlineData("قصف", "يقصفون، وقصفت ثم القصف", "يقصفون وقصفت القصف")]
    [InlineData("امريكا", "أم\u0640ريك\u064Eا", "أم\u0640ريك\u064Eا")]
    [InlineData("حكم", "الحكومة", "")]
    [InlineData("\"وزير الخارجية\"", "وزير الخارجية ووزير الدفاع", "وزير_الخارجية")]
    [InlineData("\"الخارجية وزير\"", "وزير الخارجية", "")]
    [InlineData("<script> *", "script x", "script")]
    [InlineData("", "نص", "")]
    public void FormsOfAWordAreFound(string words, string text, string found) =>
        Assert.Equal(found, string.Join(' ', new SearchMatches(words, static _ => null).In(text).Select(span => text[span.Start..span.End].Replace(' ', '_'))));
}
