using System.IO.Compression;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>A name corpus: where it lies and which kinds it annotates.</summary>
/// <param name="Name">Short name for progress and cards.</param>
/// <param name="Path">File in the folder of name corpora.</param>
/// <param name="HasGroups">Whether groups of people are annotated; if not, words outside its names may be groups.</param>
sealed record NameCorpus(string Name, string Path, bool HasGroups)
{
    public static NameCorpus Anercorp { get; } = new("ANERCorp", "anercorp-train.txt", HasGroups: false);

    public static NameCorpus Aqmar { get; } = new("AQMAR", "aqmar-train.txt.gz", HasGroups: false);

    public static NameCorpus WojoodTrain { get; } = new("Wojood", "wojood-train.txt", HasGroups: true);

    public static NameCorpus WojoodDev { get; } = new("Wojood dev", "wojood-dev.txt", HasGroups: true);

    /// <param name="path">The file, gzipped if its name says so.</param>
    /// <exception cref="FormatException">A line is not BIO.</exception>
    public List<BioSentence> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        return BioReader.Read(reader, Path);
    }
}
