using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Makes training examples from sentences whose words are known.</summary>
sealed class SegmentExamples(WordTable counts, WordTable lexicon, int size)
{
    readonly SegmentationFeatures _features = new(counts, lexicon, size);

    public List<SegmentExample> All { get; } = [];

    /// <summary>Multiword or ambiguous tokens whose gold words the grammar cannot make.</summary>
    public List<string> Missed { get; } = [];

    public void Add(Document document)
    {
        foreach (var sentence in document.Sentences)
            Add(document.Text, sentence);
    }

    void Add(string text, Sentence sentence)
    {
        var tokens = Array.ConvertAll(sentence.Tokens, static token => token.Span);
        var bare = new BareSentence(text, tokens);
        var patterns = new List<CliticPattern>();
        for (var t = 0; t < tokens.Length; t++)
        {
            // Where the morphology set repeats a token, one of the two was left uncut by its annotation.
            if (Repeats(bare, t, tokens.Length) || bare.Key(t).IsEmpty || Characters.KindOf(bare.Key(t)[0]) != CharacterKind.Arabic)
                continue;
            patterns.Clear();
            CliticGrammar.Enumerate(bare.Key(t), patterns);
            var token = sentence.Tokens[t];
            var gold = new string[token.WordCount];
            for (var k = 0; k < gold.Length; k++)
                gold[k] = ScoreNorm.Form(sentence.Words[token.FirstWord + k].Form);
            var right = patterns.FindIndex(pattern => Forms(bare, t, pattern).SequenceEqual(gold));
            if (right < 0)
                Missed.Add($"{token.Span.Of(text)} = {string.Join(" + ", gold)}");
            else if (patterns.Count > 1)
                All.Add(new SegmentExample(Features(bare, t, patterns), right));
        }
    }

    static bool Repeats(BareSentence bare, int token, int count) =>
        (token > 0 && bare.Key(token).SequenceEqual(bare.Key(token - 1))) || (token + 1 < count && bare.Key(token).SequenceEqual(bare.Key(token + 1)));

    int[][] Features(BareSentence bare, int token, List<CliticPattern> patterns)
    {
        var context = bare.Context(token, counts);
        var candidates = new int[patterns.Count][];
        for (var c = 0; c < candidates.Length; c++)
        {
            candidates[c] = new int[SegmentationFeatures.Count];
            _features.Extract(context, patterns[c], candidates[c]);
        }

        return candidates;
    }

    static IEnumerable<string> Forms(BareSentence bare, int token, CliticPattern pattern)
    {
        var words = new List<Language.Segment>();
        var origins = bare.Origins(token);
        TokenCutter.Cut(new TextSpan(0, origins[^1] + 1), 0, bare.Bare(token), origins, pattern, words);
        return words.Select(word => ScoreNorm.Form(word.Form));
    }
}
