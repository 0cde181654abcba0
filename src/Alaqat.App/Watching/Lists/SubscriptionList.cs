using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Alaqat.App.Watching;

/// <summary>The feeds that somebody wants watched: OPML as feed readers write it, or an address a line with the outlet's name after it.</summary>
static class SubscriptionList
{
    const int MostBytes = 16 * 1024 * 1024;

    /// <exception cref="UsageException">The file cannot be read, or an entry is not an address; it names the line.</exception>
    public static IReadOnlyList<Subscription> Read(string path)
    {
        string text;
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
                throw new UsageException($"{path}: too long for a list of feeds (16 MiB at most)");
            text = File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: cannot be read ({fault.Message}); name an OPML file, or a text file with an address a line");
        }

        var all = (text.AsSpan().TrimStart().StartsWith("<") ? Outlines(path, text) : Lines(path, text)).DistinctBy(feed => feed.Address).ToArray();
        return all.Length > 0 ? all : throw new UsageException($"{path}: no feed in it; give OPML with xmlUrl, or an address a line");
    }

    static IEnumerable<Subscription> Lines(string path, string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var bare = line.Trim().TrimStart('\uFEFF');
            if (bare.Length == 0 || bare[0] == '#')
                continue;
            var parts = bare.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            yield return new Subscription(Address(path, number, parts[0]), parts.Length > 1 ? parts[1] : null, null);
        }
    }

    static IEnumerable<Subscription> Outlines(string path, string text)
    {
        XDocument opml;
        try
        {
            using var xml = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            opml = XDocument.Load(xml, LoadOptions.SetLineInfo);
        }
        catch (XmlException fault)
        {
            throw new UsageException($"{path}: broken XML ({fault.Message}); export the list again");
        }

        foreach (var outline in opml.Descendants("outline"))
        {
            if (Attribute(outline, "xmlUrl") is not { } address)
                continue;
            var line = ((IXmlLineInfo)outline).LineNumber;
            var home = Attribute(outline, "htmlUrl") is { } page && Uri.TryCreate(page, UriKind.Absolute, out var site) && WebAddresses.IsWeb(site) ? site : null;
            yield return new Subscription(Address(path, line, address), Attribute(outline, "title") ?? Attribute(outline, "text"), home);
        }
    }

    /// <summary>Readers differ in the case of these names.</summary>
    static string? Attribute(XElement outline, string name) =>
        outline.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The message does not repeat the address: it may hold a password.</summary>
    static Uri Address(string path, int line, string text)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{path}:{line}");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Host.Length == 0)
            throw new UsageException($"{place}: not an address of a feed; it must begin with http:// or https://");
        return address.UserInfo.Length == 0 ? WebAddresses.Bare(address) : throw new UsageException($"{place}: a name or password in the address is not taken; remove it");
    }
}
