namespace Alaqat.App;

/// <summary>How an input is written. Encodings and gzip are told apart beforehand.</summary>
enum InputKind
{
    /// <summary>By its content.</summary>
    Auto,

    /// <summary>Plain text, one article a file.</summary>
    Text,

    /// <summary>Plain text, one article a block, a blank line between them. Never guessed.</summary>
    Blocks,

    /// <summary>A web page, one article a file.</summary>
    Html,

    /// <summary>JSON Lines, one article a line.</summary>
    Jsonl,

    /// <summary>A table with a line of column names, one article a row: CSV, with semicolons or tabs too.</summary>
    Csv,

    /// <summary>RSS or Atom, one article an item.</summary>
    Feed,

    /// <summary>A crawl, one article a record.</summary>
    Warc,

    /// <summary>An archive of any of these.</summary>
    Zip,

    /// <summary>An archive of any of these.</summary>
    Tar,
}
