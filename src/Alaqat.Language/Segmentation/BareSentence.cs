namespace Alaqat.Language;

/// <summary>
/// The tokens of one sentence without diacritics, kashida and invisible characters, with the way back to the text,
/// and their keys (alef, waw and ya folded with their hamzas) with hashes.
/// </summary>
sealed class BareSentence
{
    readonly char[] _bare;
    readonly char[] _keys;
    readonly int[] _origins;
    readonly int[] _starts;
    readonly ulong[] _hashes;
    readonly bool _hasTaMarbuta;

    public BareSentence(string text, IReadOnlyList<TextSpan> tokens)
    {
        var room = 0;
        foreach (var token in tokens)
            room += token.Length;
        room *= ArabicNormalizer.MaxGrowth;
        _bare = new char[room];
        _keys = new char[room];
        _origins = new int[room];
        _starts = new int[tokens.Count + 1];
        _hashes = new ulong[tokens.Count];
        var at = 0;
        for (var t = 0; t < tokens.Count; t++)
        {
            var surface = text.AsSpan(tokens[t].Start, tokens[t].Length);
            var length = ArabicNormalizer.Bare(surface, _bare.AsSpan(at), _origins.AsSpan(at));
            for (var i = at; i < at + length; i++)
            {
                _keys[i] = ArabicNormalizer.FoldSeats(_bare[i]);
                _hasTaMarbuta |= _keys[i] == CliticGrammar.TaMarbuta;
            }

            _hashes[t] = StringHash.Of(_keys.AsSpan(at, length));
            at += length;
            _starts[t + 1] = at;
        }
    }

    public ReadOnlySpan<char> Bare(int token) => _bare.AsSpan(_starts[token].._starts[token + 1]);

    public ReadOnlySpan<char> Key(int token) => _keys.AsSpan(_starts[token].._starts[token + 1]);

    /// <summary>For each bare letter of the token, its offset in the surface token.</summary>
    public ReadOnlySpan<int> Origins(int token) => _origins.AsSpan(_starts[token].._starts[token + 1]);

    public TokenContext Context(int token, WordTable counts)
    {
        var key = Key(token);
        var context = new TokenContext
        {
            Key = key,
            Hash = _hashes[token],
            Count = counts[_hashes[token]],
            PreviousHash = token > 0 ? _hashes[token - 1] : 1,
            PreviousTail = token > 0 ? Tail(Key(token - 1)) : 1,
            NextHash = token + 1 < _hashes.Length ? _hashes[token + 1] : 2,
            NextHead = token + 1 < _hashes.Length ? Head(Key(token + 1)) : 2,
            HasTaMarbuta = _hasTaMarbuta,
        };
        if (key[^1] == CliticGrammar.Ha)
            context.TaMarbutaCount = counts[StringHash.Of(key[..^1], "\u0629")];
        return context;
    }

    static ulong Head(ReadOnlySpan<char> key) => StringHash.Of(key[..Math.Min(2, key.Length)]);

    static ulong Tail(ReadOnlySpan<char> key) => StringHash.Of(key[Math.Max(0, key.Length - 2)..]);
}
