namespace Alaqat.App;

/// <summary>A form of text that holds articles.</summary>
interface IArticleFormat
{
    /// <summary>Its articles, one at a time; none where it is blank.</summary>
    IEnumerable<InputItem> Read(InputText text);
}
