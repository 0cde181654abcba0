namespace Alaqat.App;

/// <summary>Which column of a table holds what, and what stands between columns, by the line of names at its top.</summary>
/// <param name="Delimiter">A comma, a semicolon, a tab or a bar.</param>
/// <param name="Text">The column's place from 0; the others are -1 where there is none.</param>
sealed record TableColumns(char Delimiter, int Text, int Id, int Title, int Date, int Source, int Url)
{
    static readonly char[] Delimiters = [',', ';', '\t', '|'];

    static readonly string[] TextNames = ["text", "body", "content", "article_text", "full_text", "fulltext", "maintext", "article_body", "articlebody", "article", "story", "النص", "نص", "نص الخبر", "المحتوى", "المتن", "الخبر"];
    static readonly string[] IdNames = ["id", "article_id", "doc_id", "docid", "document_id", "guid", "uid", "key", "المعرف", "معرف", "رقم"];
    static readonly string[] TitleNames = ["title", "headline", "heading", "head", "subject", "العنوان", "عنوان", "عنوان الخبر"];
    static readonly string[] DateNames = ["date", "published", "published_at", "date_published", "datepublished", "publish_date", "publication_date", "pubdate", "pub_date", "datetime", "timestamp", "created_at", "التاريخ", "تاريخ", "تاريخ النشر"];
    static readonly string[] SourceNames = ["source", "outlet", "publisher", "newspaper", "source_name", "site_name", "site", "agency", "media", "domain", "المصدر", "مصدر", "الصحيفة", "الوكالة", "الموقع"];
    static readonly string[] UrlNames = ["url", "link", "href", "uri", "permalink", "web_url", "article_url", "source_url", "الرابط", "رابط"];

    /// <summary>The names that the text's column may have, for people.</summary>
    public const string TextColumn = "text, body, content or النص";

    /// <summary>What a text is read by if it is a table: it begins with a line of names, the text's and another known one among them.</summary>
    public static TableColumns? Guess(string head)
    {
        var columns = Of(head, out var known);
        return known >= 2 ? columns : null;
    }

    /// <summary>The same where it is known to be a table; null where no column is named for the text.</summary>
    public static TableColumns? Of(string head, out int known)
    {
        known = 0;
        TableColumns? best = null;
        var text = head.AsSpan().TrimStart();
        var line = text[..(text.IndexOfAny('\r', '\n') is var end and >= 0 ? end : Math.Min(text.Length, 4096))].ToString();
        foreach (var delimiter in Delimiters)
        {
            var names = line.Split(delimiter).Select(Name).ToArray();
            var columns = new TableColumns(delimiter, At(TextNames), At(IdNames), At(TitleNames), At(DateNames), At(SourceNames), At(UrlNames));
            var count = ((int[])[columns.Text, columns.Id, columns.Title, columns.Date, columns.Source, columns.Url]).Count(place => place >= 0);
            if (columns.Text >= 0 && count > known)
                (best, known) = (columns, count);

            // The order of the names decides, not that of the columns: of "article" and "text" the second is the text.
            int At(string[] meant) => meant.Select(name => Array.IndexOf(names, name)).FirstOrDefault(place => place >= 0, -1);
        }

        return best;
    }

    static string Name(string cell)
    {
        var name = cell.Trim().Trim('"').Trim().ToLowerInvariant();
        return char.IsAscii(name.FirstOrDefault()) ? name.Replace(' ', '_').Replace('-', '_') : name;
    }
}
