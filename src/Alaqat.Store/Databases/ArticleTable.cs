namespace Alaqat.Store;

/// <summary>A table whose rows belong to one article each.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">All of its columns, in the order in which rows are given.</param>
sealed record ArticleTable(string Name, params (string Name, ColumnType Type)[] Columns)
{
    public static readonly ArticleTable Texts = new("texts", ("document", ColumnType.Long), ("size", ColumnType.Int), ("content", ColumnType.Bytes));

    public static readonly ArticleTable Sentences = new(
        "sentences", ("document", ColumnType.Long), ("ordinal", ColumnType.Int), ("start", ColumnType.Int), ("\"end\"", ColumnType.Int));

    public static readonly ArticleTable Mentions = new(
        "mentions",
        ("document", ColumnType.Long), ("ordinal", ColumnType.Int), ("sentence", ColumnType.Int), ("actor", ColumnType.Long),
        ("kind", ColumnType.Text), ("framing", ColumnType.Text), ("start", ColumnType.Int), ("\"end\"", ColumnType.Int));

    public static readonly ArticleTable Framing = new(
        "framing",
        ("actor", ColumnType.Long), ("document", ColumnType.Long), ("framing", ColumnType.Text), ("name", ColumnType.Long), ("times", ColumnType.Int));

    public static readonly ArticleTable Claims = new(
        "claims",
        ("document", ColumnType.Long), ("ordinal", ColumnType.Int), ("sentence", ColumnType.Int), ("source", ColumnType.Long), ("target", ColumnType.Long),
        ("type", ColumnType.Text), ("status", ColumnType.Text), ("day", ColumnType.Int), ("date", ColumnType.Int), ("place", ColumnType.Text),
        ("confidence", ColumnType.Double), ("method", ColumnType.Long));

    public static readonly ArticleTable Evidence = new(
        "evidence",
        ("document", ColumnType.Long), ("claim", ColumnType.Int), ("role", ColumnType.Text), ("ordinal", ColumnType.Int),
        ("start", ColumnType.Int), ("\"end\"", ColumnType.Int), ("actor", ColumnType.Long), ("framing", ColumnType.Text));

    /// <summary>Those that refer to others after them.</summary>
    public static readonly IReadOnlyList<ArticleTable> All = [Texts, Sentences, Mentions, Framing, Claims, Evidence];
}
