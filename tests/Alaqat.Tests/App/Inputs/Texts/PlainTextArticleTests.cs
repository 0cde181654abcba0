using Alaqat.App;

namespace Alaqat.Tests;

public sealed class PlainTextArticleTests
{
    [Theory]
    [InlineData("وكالة\n\nعنوان الخبر\n\nنص الخبر.", "وكالة", "عنوان الخبر")]
    [InlineData("عنوان الخبر\r\n\r\nنص الخبر.", null, "عنوان الخبر")]
    [InlineData("هل يعود السفير؟\n\nنص الخبر.", null, "هل يعود السفير؟")]
    [InlineData("نص الخبر.\n\nفقرة ثانية.", null, null)]
    [InlineData("سطر\nسطر آخر\n\nنص", null, null)]
    [InlineData("وكالة\n\nعنوان\n", null, null)]
    [InlineData("عنوان", null, null)]
    [InlineData("أ\n\nب\n\nج\n\nد.", null, null)]
    public void ShortLinesAloneAtTheTopAreOutletAndTitle(string text, string? source, string? title)
    {
        var article = PlainTextArticle.Of(text);

        Assert.Equal((source, title), (article.Source, article.Title));
        Assert.Equal(text, article.Text);
    }
}
