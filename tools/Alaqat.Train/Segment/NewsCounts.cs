using System.IO.Compression;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>How often each spelling occurs in raw news.</summary>
static class NewsCounts
{
    /// <summary>Counts Arabic tokens by key.</summary>
    public static Dictionary<string, int> Read(string path)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var tokens = Tokenizer.Tokenize(line, new TextSpan(0, line.Length));
            var bare = new BareSentence(line, tokens);
            for (var t = 0; t < tokens.Count; t++)
            {
                var key = bare.Key(t);
                if (key.Length is > 0 and <= CliticGrammar.MaxLength && Characters.KindOf(key[0]) == CharacterKind.Arabic)
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lookup, key, out _)++;
            }
        }

        return counts;
    }

    public static string Key(string word)
    {
        var bare = new BareSentence(word, [new TextSpan(0, word.Length)]);
        return bare.Key(0).ToString();
    }

    /// <summary>The table of <see cref="SegmenterModel.Counts"/>: 1 + twice the binary logarithm.</summary>
    public static WordTable Table(Dictionary<string, int> counts, int least) =>
        WordTable.Build([.. counts.Where(entry => entry.Value >= least).OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => (StringHash.Of(entry.Key), (byte)(1 + Math.Round(2 * Math.Log2(entry.Value)))))]);
}
