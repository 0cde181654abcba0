namespace Alaqat.Language;

/// <summary>One analysed sentence: words with lemma, tag, head and relation, and the named entities.</summary>
public sealed class Sentence
{
    readonly int[][] _dependents;
    readonly float[] _states = [];

    public Sentence(TextSpan span, Token[] tokens, Word[] words, Entity[] entities)
    {
        Span = span;
        Tokens = tokens;
        Words = words;
        Entities = entities;
        _dependents = Dependents(words);
    }

    public Sentence(ParsedSentence parsed, Entity[] entities)
        : this(parsed.Tagged.Segmented.Span, parsed.Tagged.Segmented.Tokens, Assemble(parsed), entities)
    {
        _states = parsed.States;
    }

    public TextSpan Span { get; }

    public Token[] Tokens { get; }

    public Word[] Words { get; }

    public Entity[] Entities { get; }

    /// <summary>Indices of the words that the word governs, in text order.</summary>
    public ReadOnlySpan<int> DependentsOf(int word) => _dependents[word];

    /// <summary>The parser's encoding of a word in its context; empty where no parser made the tree.</summary>
    public ReadOnlySpan<float> StateOf(int word)
    {
        var size = Words.Length == 0 ? 0 : _states.Length / Words.Length;
        return _states.AsSpan(word * size, size);
    }

    /// <summary>The same sentence without the parser's encodings, which take more room than all the rest.</summary>
    public Sentence WithoutStates() => _states.Length == 0 ? this : new Sentence(Span, Tokens, Words, Entities);

    static Word[] Assemble(ParsedSentence parsed)
    {
        var segments = parsed.Tagged.Segmented.Words;
        var words = new Word[segments.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = new Word(i, segments[i].Span, segments[i].Form, segments[i].Token, parsed.Tagged.Tags[i], parsed.Arcs[i]) { Guess = parsed.Tagged.Guesses[i] };
        return words;
    }

    static int[][] Dependents(Word[] words)
    {
        var counts = new int[words.Length];
        foreach (var word in words)
        {
            if (word.Head >= 0)
                counts[word.Head]++;
        }

        var all = new int[words.Length][];
        for (var i = 0; i < words.Length; i++)
            all[i] = counts[i] == 0 ? [] : new int[counts[i]];
        Array.Clear(counts);
        foreach (var word in words)
        {
            if (word.Head >= 0)
                all[word.Head][counts[word.Head]++] = word.Index;
        }

        return all;
    }
}
