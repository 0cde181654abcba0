namespace Alaqat.Claims;

/// <summary>Which words of a sentence may tell an act, and which words stand in quotation marks.</summary>
public sealed class SentenceActs
{
    readonly ClaimType?[] _types;
    readonly QuoteDepth? _quotes;

    SentenceActs(ClaimType?[] types, QuoteDepth? quotes)
    {
        _types = types;
        _quotes = quotes;
    }

    /// <summary>Of a sentence without acts and quotations.</summary>
    public static SentenceActs None { get; } = new([], null);

    /// <summary>How many words may tell an act.</summary>
    public int Count { get; private init; }

    /// <param name="view">The sentence.</param>
    /// <param name="triggers">Its triggers; of several at one word the first counts.</param>
    public static SentenceActs Of(SentenceView view, List<Trigger> triggers)
    {
        var types = new ClaimType?[view.Count];
        var count = 0;
        foreach (var trigger in triggers)
        {
            if (types[trigger.Word] is not null)
                continue;
            types[trigger.Word] = trigger.Type;
            count++;
        }

        return new SentenceActs(types, new QuoteDepth(view, open: false)) { Count = count };
    }

    /// <summary>The name of the act at a word, or a dash.</summary>
    public string At(int word) => word >= 0 && word < _types.Length && _types[word] is { } type ? EnumNames<ClaimType>.Of(type) : "-";

    /// <summary>The name of the nearest act before a word, or a dash.</summary>
    public string Before(int word)
    {
        for (var i = Math.Min(word, _types.Length) - 1; i >= 0; i--)
        {
            if (_types[i] is not null)
                return At(i);
        }

        return "-";
    }

    public bool Quoted(int word) => _quotes is not null && _quotes[word];

    /// <summary>Whether two words stand in the same quotation, or both outside all.</summary>
    public bool SameQuote(int a, int b) => _quotes is null || _quotes.OpeningOf(a) == _quotes.OpeningOf(b);
}
