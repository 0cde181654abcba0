using System.IO.Compression;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Takes sentences from a large file of raw news, paragraphs at even distances.</summary>
static class NameRawText
{
    /// <summary>White-space words in the file, roughly; decides how many paragraphs are passed over.</summary>
    const int FileWords = 8_600_000;

    /// <summary>Longer sentences are lists and tables.</summary>
    const int LongestSentence = 120;

    /// <param name="path">Gzipped text, a paragraph a line.</param>
    /// <param name="words">About how many words to take.</param>
    /// <param name="analyser">Segments and tags.</param>
    public static List<NameUnit[]> Read(string path, int words, NameAnalyser analyser)
    {
        using var file = File.OpenRead(path);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        var stride = Math.Max(1, FileWords / words);
        var sentences = new List<NameUnit[]>();
        var (number, taken) = (0, 0);
        while (reader.ReadLine() is { } line && taken < words)
        {
            if (line.Length == 0 || number++ % stride != 0)
                continue;
            foreach (var units in analyser.Sentences(line).Select(NameUnits.Of))
            {
                if (units.Length is < 4 or > LongestSentence)
                    continue;
                sentences.Add(units);
                taken += units.Length;
            }
        }

        return sentences;
    }
}
