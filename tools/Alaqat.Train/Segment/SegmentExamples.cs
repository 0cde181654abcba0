using Alaqat.Language;

namespace Alaqat.Train.Segment;

/// <summary>Makes training examples from sentences whose words are known.</summary>
sealed class SegmentExamples(WordTable counts, WordTable lexicon, int size)
{
    readonly SegmentationFeatures _features = new(counts, lexicon, size);

    public List<SegmentExample> All { get; } = [];

    /// <summary>Multiword or ambiguous tokens whose gold words the grammar cannot make.</summary>
    public List<string> Missed { get; } = [];

    /// <param name="document">Sentences with gold words.</param>
    /// <param name="respell">Changes the surface of a token as careless writers do, or gives it back.</param>
    public void Add(Document document, Func<string, string>? respell = null)
    {
        foreach (var sentence in document.Sentences)
            Add(document.Text, sentence, respell);
    }

    void Add(string text, Sentence sentence, Func<string, string>? respell)
    {
        var line = new System.Text.StringBuilder();
        var tokens = new List<TextSpan>();
        foreach (var token in sentence.Tokens)
        {
            var surface = token.Span.Of(text);
            var spelled = respell?.Invoke(surface) ?? surface;
            tokens.Add(new TextSpan(line.Length, line.Length + spelled.Length));
            line.Append(spelled);
            if (token.SpaceAfter)
                line.Append(' ');
        }

        var bare = new BareSentence(line.ToString(), tokens);
        var patterns = new List<CliticPattern>();
        for (var t = 0; t < tokens.Count; t++)
        {
            // Where the morphology set repeats a token, one of the two was left uncut by its annotation.
            if (Repeats(bare, t, tokens.Count) || bare.Key(t).IsEmpty || Characters.KindOf(bare.Key(t)[0]) != CharacterKind.Arabic)
                continue;
            patterns.Clear();
            CliticGrammar.Enumerate(bare.Key(t), patterns);
            var token = sentence.Tokens[t];
            var gold = new string[token.WordCount];
            for (var k = 0; k < gold.Length; k++)
                gold[k] = ScoreNorm.Form(sentence.Words[token.FirstWord + k].Form);
            // A respelled token that is one word stands for its new spelling.
            if (gold.Length == 1)
                gold[0] = ScoreNorm.Form(tokens[t].Of(line.ToString()));
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
        var words = new List<Alaqat.Language.Segment>();
        var origins = bare.Origins(token);
        TokenCutter.Cut(new TextSpan(0, origins[^1] + 1), 0, bare.Bare(token), origins, pattern, words);
        return words.Select(word => ScoreNorm.Form(word.Form));
    }
}
