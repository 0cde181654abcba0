namespace Alaqat.App;

/// <summary>JSON Lines, each line an article.</summary>
sealed class JsonLinesFormat : IArticleFormat
{
    public IEnumerable<InputItem> Read(InputText text)
    {
        foreach (var line in LineReader.Lines(text.Reader, text.Limits.ArticleLength))
        {
            var place = text.At(':', line.Number);
            if (line.Text is null)
                yield return InputItem.Bad(place, text.Limits.TooLong);
            else if (!string.IsNullOrWhiteSpace(line.Text))
                yield return ArabicCheck.Checked(place, JsonArticle.Parse(place, line.Text));
        }
    }
}
