using System.IO.Compression;
using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary>
/// Trees of raw news by parsers that exist already, for a new one to learn from beside the gold trees (self-training,
/// McClosky et al. 2006; with several parsers also a distillation of their vote, Kuncoro et al. 2016).
/// </summary>
static class SilverTrees
{
    const int Shortest = 5;
    const int Longest = 100;

    /// <summary>Writes trees as CoNLL-U; takes paragraphs evenly until there are enough words.</summary>
    /// <param name="engine">Segments and tags.</param>
    /// <param name="teachers">Parse.</param>
    /// <param name="raw">Gzipped text, one paragraph a line.</param>
    /// <param name="writer">Receives the trees.</param>
    /// <param name="words">About how many syntactic words to parse.</param>
    /// <param name="every">One paragraph in so many is taken.</param>
    /// <returns>How many words were written.</returns>
    public static int Write(LanguageEngine engine, ParserEnsemble teachers, Stream raw, TextWriter writer, int words, int every)
    {
        using var gzip = new GZipStream(raw, CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        var (count, sentences) = (0, 0);
        for (var number = 0; count < words && reader.ReadLine() is { } line; number++)
        {
            if (number % every != 0)
                continue;
            foreach (var sentence in engine.Analyze(line).Sentences)
            {
                if (sentence.Words.Length is < Shortest or > Longest)
                    continue;
                var parsed = teachers.Parse(Treebank.Parsed(sentence).Tagged);
                ConlluWriter.Write(writer, line, new Sentence(parsed, []), ++sentences);
                count += sentence.Words.Length;
            }
        }

        return count;
    }
}
