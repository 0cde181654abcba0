using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class SentenceSplitterTests
{
    /// <summary>Splits the text without its bars and expects a sentence between any two of them.</summary>
    static void Check(string marked, SplitMode mode = SplitMode.Prose)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);

        var sentences = SentenceSplitter.Split(text, mode);

        var expected = marked.Split('|').Select(part => part.Trim()).Where(part => part.Length > 0);
        Assert.Equal(expected, sentences.Select(sentence => sentence.Of(text)));
    }

    [Theory]
    [InlineData("وصل الوفد. |وغادر الوزير.")]
    [InlineData("هل يعود؟ |لا أحد يعلم! |انتظروا.")]
    [InlineData("عنوان بلا نقطة\n|ثم فقرة أولى.\r\n|وثانية.")]
    [InlineData("   \n\n |سطر |\n  ")]
    public void StopsAndLineBreaksEndSentences(string marked) => Check(marked);

    [Theory]
    [InlineData("قال د. أحمد إن الأمر انتهى. |ثم خرج.")]
    [InlineData("استقبله أ.د. محمود في المكتب.")]
    [InlineData("ذكرت وكالة (أ.ف.ب) النبأ. |ولم تزد.")]
    [InlineData("وقعه J. Smith أمس. |وغاب U.S. Steel عن الحفل.")]
    [InlineData("كتبته جي. كيه. رولينغ. |ثم نشرته.")]
    [InlineData("تعود إلى 300 ق.م. تقريبا.")]
    public void AbbreviationsAndInitialsDoNot(string marked) => Check(marked);

    [Theory]
    [InlineData("بلغت 3.5 مليار و2,7 و1.250.000 دولار. |وزادت.")]
    [InlineData("انتهى ذلك عام 2003. |وبدأ غيره.")]
    [InlineData("1. وقف النار\n|2. تبادل الأسرى")]
    [InlineData("الموقع www.example.org يعمل. |زوروه.")]
    public void NumbersAndAddressesDoNot(string marked) => Check(marked);

    [Theory]
    [InlineData("قال: \"لن نعود.\" |وخرج.")]
    [InlineData("قال «لن نعود.» |وخرج.")]
    [InlineData("قال \" لن نعود . \" |ثم خرج .")]
    [InlineData("وصف ذلك بأنه \"خطأ\". |\"سنرد\"، قال الوزير.")]
    [InlineData("سأل «لماذا؟»، ثم صمت.")]
    [InlineData("(انتهى الخبر.) |وبدأ آخر.")]
    [InlineData("ما هذا؟! |لا أدري.")]
    public void QuotesCloseWithTheirSentence(string marked) => Check(marked);

    [Theory]
    [InlineData("نعم... ولكن لا أحد يسمع.")]
    [InlineData("قالوا كلاما كثيرا في ذلك اليوم الطويل جدا... |ثم مضى كل منهم في طريقه.")]
    [InlineData("هكذا انتهت القصة...\n|وبدأت أخرى.")]
    public void EllipsesArePausesInShortSentences(string marked) => Check(marked);

    [Theory]
    [InlineData("انتهت الجولة الثانية.|وبدأت الثالثة.")]
    [InlineData("هل انتهت؟|نعم.")]
    public void AMissingSpaceIsSeen(string marked) => Check(marked);

    [Fact]
    public void LinesAreSentencesWhereAskedFor() => Check("جملة أولى. وثانية؟ معها\n|سطر آخر.", SplitMode.Lines);

    [Fact]
    public void AnEndlessSentenceIsCutAtAClause()
    {
        var text = string.Concat(Enumerable.Repeat("كلمة أخرى، ", 1000));

        var sentences = SentenceSplitter.Split(text);

        Assert.All(sentences, sentence => Assert.InRange(sentence.Length, 1, SentenceSplitter.MaxLength));
        Assert.All(sentences, sentence => Assert.EndsWith("،", sentence.Of(text), StringComparison.Ordinal));
    }
}
