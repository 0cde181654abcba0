using Alaqat.App;

namespace Alaqat.Tests;

public sealed class ArabicCheckTests
{
    [Theory]
    [InlineData("أدانت موسكو القرار، وقالت CNN إن المجلس سيجتمع.")]
    // Arabic typed with Persian keheh and yeh.
    [InlineData("أعلنت وزارة الخارجیة في العاصمة أن الرئیس یزور المملکة غدا")]
    public void ArabicIsArabic(string text) => Assert.Null(ArabicCheck.WhyNot(text));

    [Theory]
    [InlineData("Le ministre a rencontré son homologue.", "not in Arabic script")]
    [InlineData("123 ...", "no letters")]
    // Persian: "The foreign minister said that the talks will go on."; Urdu: "The prime minister of Pakistan said this."
    [InlineData("وزیر امور خارجه گفت که گفت\u200Cوگوها ادامه پیدا می\u200Cکند", "another language")]
    [InlineData("پاکستان کے وزیر اعظم نے یہ بات کہی ہے", "another language")]
    public void OtherLanguagesAreTold(string text, string why) => Assert.Contains(why, ArabicCheck.WhyNot(text), StringComparison.Ordinal);
}
