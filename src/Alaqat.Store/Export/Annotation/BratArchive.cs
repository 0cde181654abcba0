using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>Articles with their claims as a ZIP of brat files: <c>NAME.txt</c> and <c>NAME.ann</c> for each, and the configuration that shows them.</summary>
public sealed class BratArchive : IDisposable
{
    const int LongestName = 60;
    const string Folder = "alaqat/";

    /// <summary>The first moment that the format can name: the same archive at any time.</summary>
    static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    readonly ZipArchive _zip;

    /// <param name="output">Receives the archive.</param>
    /// <param name="readings">What read the articles, as a comment in the configuration.</param>
    public BratArchive(Stream output, IReadOnlyList<StoredReading> readings)
    {
        _zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Entry("annotation.conf", string.Concat(readings.Select(reading => $"# claims by alaqat, engine {reading.Version.Engine}, data {reading.Version.Data}\n")) + Configuration());
    }

    /// <param name="key">Key of the article.</param>
    /// <param name="text">The article, as received.</param>
    /// <param name="claims">Its claims, in order.</param>
    public void Write(string key, string text, IEnumerable<StoredClaim> claims)
    {
        var name = NameOf(key);
        Entry(name + ".txt", text);
        Entry(name + ".ann", BratDocument.Format(text, claims));
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>A file name that keeps what it can of the key and differs for different keys.</summary>
    static string NameOf(string key)
    {
        var plain = string.Concat(key.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_'));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..8];
        return $"{(plain.Length > LongestName ? plain[..LongestName] : plain)}-{hash}";
    }

    void Entry(string name, string text)
    {
        var entry = _zip.CreateEntry(Folder + name, CompressionLevel.Fastest);
        entry.LastWriteTime = Moment;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    static string Configuration()
    {
        var text = new StringBuilder("[entities]\nActor\nReason\nGoal\n\n[relations]\n\n[events]\n");
        foreach (var type in Enum.GetValues<ClaimType>())
            text.Append(CultureInfo.InvariantCulture, $"{StoredNames.Of(type)}\tSource?:Actor, Target?:Actor, Holder*:Actor, Reason*:Reason, Goal*:Goal\n");
        text.Append("\n[attributes]\nStatus\tArg:<EVENT>, Value:").AppendJoin('|', Enum.GetValues<ClaimStatus>().Select(StoredNames.Of));
        text.Append("\nFraming\tArg:Actor, Value:").AppendJoin('|', Enum.GetValues<Framing>().Select(StoredNames.Of));
        return text.Append('\n').ToString();
    }
}
