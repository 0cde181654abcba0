namespace Alaqat.App;

/// <summary>How an input is written. Encodings and gzip are told apart beforehand.</summary>
enum InputKind
{
    /// <summary>By its content.</summary>
    Auto,

    /// <summary>Plain text, one article a file.</summary>
    Text,

    /// <summary>A web page, one article a file.</summary>
    Html,

    /// <summary>JSON Lines, one article a line.</summary>
    Jsonl,
}
