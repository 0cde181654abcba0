using System.Globalization;

namespace Alaqat.App;

/// <summary>How much an input may hold, so that none can fill the memory, the disk or the day.</summary>
/// <param name="ArticleLength">In UTF-16 code units: 32 Mi, which is 64 MB of Arabic in UTF-8.</param>
/// <param name="PageLength">The same for the markup of a page, whose tree takes many times its length.</param>
/// <param name="PageElements">How many elements a page may have.</param>
/// <param name="PageDepth">How many of them may stand in one another; browsers cut at 512.</param>
/// <param name="Depth">How many archives may stand in one another.</param>
/// <param name="Entries">Of one file, with the archives in it.</param>
/// <param name="FreeUnpacked">Bytes that any archive may unpack to, whatever the ratio.</param>
/// <param name="Ratio">How many times its size an archive may unpack to beyond that; pages come to 5 to 40.</param>
/// <param name="Unpacked">Bytes that one file may unpack to in all: 1 TiB.</param>
/// <param name="Spooled">Bytes that an archive within another may have: 8 GiB.</param>
sealed record InputLimits(
    int ArticleLength = 32 * 1024 * 1024,
    int PageLength = 8 * 1024 * 1024,
    int PageElements = 200_000,
    int PageDepth = 1_000,
    int Depth = 8,
    int Entries = 500_000,
    long FreeUnpacked = 64L * 1024 * 1024,
    int Ratio = 200,
    long Unpacked = 1L << 40,
    long Spooled = 8L << 30)
{
    public string TooLong =>
        string.Create(CultureInfo.InvariantCulture, $"longer than {ArticleLength:N0} characters, the most that one article may hold; split it");

    public string PageTooLong =>
        string.Create(CultureInfo.InvariantCulture, $"a page longer than {PageLength:N0} characters, the most that one may hold; cut it, or convert it to plain text");

    public string PageTooDeep =>
        string.Create(CultureInfo.InvariantCulture, $"a page with more than {PageDepth:N0} elements in one another; mend its markup, or convert it to plain text");

    public string PageTooFull =>
        string.Create(CultureInfo.InvariantCulture, $"a page with more than {PageElements:N0} elements; cut it, or convert it to plain text");

    public string TooDeep =>
        string.Create(CultureInfo.InvariantCulture, $"more than {Depth} archives in one another; unpack the outer ones and read what is in them");

    public string TooManyEntries =>
        string.Create(CultureInfo.InvariantCulture, $"more than {Entries:N0} entries; split the archive, or unpack it and read the folder");

    public string TooDense =>
        string.Create(CultureInfo.InvariantCulture, $"unpacks to more than {Ratio} times its size, as bombs do; if you trust it, unpack it and read what is in it");

    public string TooLarge =>
        string.Create(CultureInfo.InvariantCulture, $"unpacks to more than {Unpacked:N0} bytes; split it");
}
