namespace Alaqat.App;

/// <summary>One record of a crawl, or what is wrong where one should be.</summary>
/// <param name="Offset">Where it begins in the stream of records.</param>
/// <param name="Headers">Its fields.</param>
/// <param name="Content">Its block.</param>
/// <param name="Problem">Null where all is well.</param>
sealed record WarcRecord(long Offset, HeaderFields Headers, WindowStream Content, string? Problem)
{
    public static WarcRecord Broken(long offset, string problem) => new(offset, HeaderFields.None, new WindowStream(new ByteWindow(Stream.Null)), problem);
}
