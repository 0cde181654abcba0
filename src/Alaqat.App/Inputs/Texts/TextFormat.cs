namespace Alaqat.App;

/// <summary>Plain text, one article.</summary>
sealed class TextFormat : IArticleFormat
{
    public IEnumerable<InputItem> Read(InputText text)
    {
        var content = WholeText.Of(text.Reader, text.Limits.ArticleLength, text.Limits.TooLong);
        if (!string.IsNullOrWhiteSpace(content))
            yield return ArabicCheck.Checked(text.Place, InputItem.Of(text.Place, PlainTextArticle.Of(content)));
    }
}
