namespace Alaqat.Bench;

/// <summary>The articles of <c>samples/</c>, which we wrote: the text that every benchmark reads.</summary>
public static class SampleTexts
{
    /// <summary>How often each article is read in one measured run, so that two threads have enough to share.</summary>
    const int Copies = 4;

    public static string[] Load()
    {
        var texts = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToArray();
        return [.. Enumerable.Repeat(texts, Copies).SelectMany(copy => copy)];
    }

    /// <summary>Words between white space, the unit of all throughput figures.</summary>
    public static int Words(IEnumerable<string> texts) =>
        texts.Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
}
