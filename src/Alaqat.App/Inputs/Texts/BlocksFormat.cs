using System.Text;
using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>Plain text, each block an article: blank lines stand between them. <c>path:3</c> is the third.</summary>
sealed class BlocksFormat : IArticleFormat
{
    public IEnumerable<InputItem> Read(InputText text)
    {
        var block = new StringBuilder();
        var ordinal = 0;
        var over = false;
        foreach (var line in LineReader.Lines(text.Reader, text.Limits.ArticleLength))
        {
            if (line.Text is { } content && string.IsNullOrWhiteSpace(content))
            {
                if (block.Length > 0 || over)
                    yield return Take();
                continue;
            }

            over |= line.Text is null || block.Length + line.Text.Length > text.Limits.ArticleLength;
            if (over)
                block.Clear();
            else
                block.Append(block.Length > 0 ? "\n" : string.Empty).Append(line.Text);
        }

        if (block.Length > 0 || over)
            yield return Take();

        InputItem Take()
        {
            var place = text.At(':', ++ordinal);
            var item = over ? InputItem.Bad(place, text.Limits.TooLong) : ArabicCheck.Checked(place, InputItem.Of(place, new Article(block.ToString())));
            block.Clear();
            over = false;
            return item;
        }
    }
}
