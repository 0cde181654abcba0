namespace Alaqat.App;

/// <summary>A web page, one article.</summary>
sealed class HtmlFormat : IArticleFormat
{
    public IEnumerable<InputItem> Read(InputText text)
    {
        var article = HtmlArticle.Parse(WholeText.Of(text.Reader, text.Limits.PageLength, text.Limits.PageTooLong), text.Limits, text.Url);
        yield return string.IsNullOrWhiteSpace(article.Text)
            ? InputItem.Bad(text.Place, "no text in this page")
            : ArabicCheck.Checked(text.Place, InputItem.Of(text.Place, article));
    }
}
