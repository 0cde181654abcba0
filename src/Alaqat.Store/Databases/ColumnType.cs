namespace Alaqat.Store;

/// <summary>What a column of an <see cref="ArticleTable"/> holds, or null.</summary>
enum ColumnType : byte
{
    Int,
    Long,
    Double,
    Text,
    Bytes,
}
