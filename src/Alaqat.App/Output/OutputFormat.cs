namespace Alaqat.App;

/// <summary>How results are written.</summary>
enum OutputFormat
{
    Table,
    Jsonl,
    Json,
    Conllu,
}
