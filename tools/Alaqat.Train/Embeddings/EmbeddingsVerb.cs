using System.Diagnostics;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary><c>embeddings</c>: word vectors and word clusters from raw news.</summary>
static class EmbeddingsVerb
{
    public const string Usage = "embeddings --raw raw.txt.gz --treebank A.conllu[,B.conllu] --out DIR [--size 64] [--epochs 3] [--words 60000] [--seed 1]";

    public static int Run(string[] args)
    {
        var options = new VerbOptions(args, Usage);
        var size = options.Number("size", 64);
        var epochs = options.Number("epochs", 3);
        var clock = Stopwatch.StartNew();
        var segmenter = Segmenter(options.Text("raw"), options.Text("treebank").Split(','));
        Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:0} s  tokens counted");

        var (words, counts, text) = Vocabulary(options.Text("raw"), segmenter, options.Number("words", 60000));
        Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:0} s  {words.Length} words, {text.Sum(paragraph => (long)paragraph.Length)} running words");

        var skipGram = new SkipGram(counts, size, (ulong)options.Number("seed", 1) * 0x9E3779B97F4A7C15);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var i = 0; i < text.Count; i++)
            {
                var done = (epoch + ((double)i / text.Count)) / epochs;
                skipGram.Learn(text[i], (float)(0.03 * Math.Max(1 - done, 0.01)));
            }

            Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:0} s  epoch {epoch + 1} of {epochs}");
        }

        for (var w = 0; w < words.Length; w++)
            HalvingClusters.Normalise(skipGram.Vectors.AsSpan(w * size, size));
        var paths = HalvingClusters.Paths(skipGram.Vectors, size, [.. counts.Select(count => MathF.Sqrt(count))], depth: 11);
        Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:0} s  {paths.Distinct().Count()} clusters");

        var folder = options.Text("out");
        using (var file = File.Create(Path.Combine(folder, "clusters.bin")))
            new WordClusters(words, paths).Save(file);
        using (var file = File.Create(Path.Combine(folder, "vectors.bin")))
            WordVectors.Quantise(words, size, skipGram.Vectors).Save(file);
        return 0;
    }

    static RoughSegmenter Segmenter(string raw, string[] treebanks)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var paragraph in RawText.Paragraphs(raw))
        {
            foreach (var token in paragraph)
                counts[token] = counts.GetValueOrDefault(token) + 1;
        }

        var splits = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        var parts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in treebanks)
        {
            using var reader = File.OpenText(path);
            var document = ConlluReader.Read(reader, path);
            foreach (var sentence in document.Sentences)
            {
                foreach (var token in sentence.Tokens)
                {
                    var forms = sentence.Words[token.FirstWord..(token.FirstWord + token.WordCount)].Select(word => FormFolding.Light(word.Form)).ToArray();
                    foreach (var form in forms)
                        parts[form] = parts.GetValueOrDefault(form) + 1;
                    var surface = FormFolding.Light(token.Span.Of(document.Text));
                    if (!splits.TryGetValue(surface, out var found))
                        splits[surface] = found = new Dictionary<string, int>(StringComparer.Ordinal);
                    var joined = string.Join(' ', forms);
                    found[joined] = found.GetValueOrDefault(joined) + 1;
                }
            }
        }

        return new RoughSegmenter(
            splits.ToDictionary(pair => pair.Key, pair => pair.Value.MaxBy(split => split.Value).Key.Split(' '), StringComparer.Ordinal),
            parts,
            counts);
    }

    static (string[] Words, long[] Counts, List<int[]> Text) Vocabulary(string raw, RoughSegmenter segmenter, int limit)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new List<long>();
        var text = new List<int[]>();
        foreach (var paragraph in RawText.Paragraphs(raw))
        {
            var words = new List<int>();
            foreach (var token in paragraph)
            {
                foreach (var part in segmenter.Split(token))
                {
                    if (!ids.TryGetValue(part, out var id))
                    {
                        ids[part] = id = counts.Count;
                        counts.Add(0);
                    }

                    counts[id]++;
                    words.Add(id);
                }
            }

            text.Add([.. words]);
        }

        var kept = ids.OrderByDescending(pair => counts[pair.Value]).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(limit).ToArray();
        var rank = new int[counts.Count];
        Array.Fill(rank, -1);
        for (var i = 0; i < kept.Length; i++)
            rank[kept[i].Value] = i;
        foreach (var words in text)
        {
            for (var i = 0; i < words.Length; i++)
                words[i] = rank[words[i]];
        }

        return ([.. kept.Select(pair => pair.Key)], [.. kept.Select(pair => counts[pair.Value])], text);
    }
}
