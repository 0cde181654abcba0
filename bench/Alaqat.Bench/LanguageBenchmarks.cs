using Alaqat.Language;
using BenchmarkDotNet.Attributes;

namespace Alaqat.Bench;

/// <summary>Raw text to trees: sentences, tokens, words, tags, lemmas, heads and names, which UDPipe, with which it is compared, does not find.</summary>
public class LanguageBenchmarks
{
    string[] _texts = [];
    LanguageEngine? _engine;

    [Params(1, 2)]
    public int Threads { get; set; } = 1;

    [GlobalSetup]
    public void Load()
    {
        _texts = SampleTexts.Load();
        _engine = LanguageEngine.Load(name => File.OpenRead(Path.Combine(AppContext.BaseDirectory, "models", name)));
    }

    /// <returns>Syntactic words, all with a head.</returns>
    [Benchmark(Description = "text to trees")]
    public int Parse()
    {
        var words = 0;
        Parallel.ForEach(_texts, new ParallelOptions { MaxDegreeOfParallelism = Threads }, text =>
            Interlocked.Add(ref words, _engine!.Analyze(text).Sentences.Sum(sentence => sentence.Words.Length)));
        return words;
    }
}
