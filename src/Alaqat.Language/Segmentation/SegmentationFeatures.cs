namespace Alaqat.Language;

/// <summary>
/// Features of the ways to cut one token, as numbers into the weights: the stem and its clitics, how frequent the stem is
/// in news alone and with other clitics, its lexicon classes, and the neighbouring tokens.
/// </summary>
sealed class SegmentationFeatures(WordTable counts, WordTable lexicon, int size)
{
    /// <summary>Features of one pattern.</summary>
    public const int Count = 40;

    /// <summary>The first features name whole words; training leaves them out at times, so that the others learn too.</summary>
    public const int LexicalCount = 5;

    readonly char[] _stem = new char[CliticGrammar.MaxLength + 4];
    readonly ulong _mask = (ulong)size - 1;

    /// <param name="context">The token and its neighbours.</param>
    /// <param name="pattern">One way to cut it.</param>
    /// <param name="features">Receives <see cref="Count"/> feature numbers.</param>
    public void Extract(in TokenContext context, in CliticPattern pattern, Span<int> features)
    {
        var length = CliticGrammar.WriteStem(context.Key, pattern, _stem);
        if (pattern.Tail == StemTail.AlefMaqsura)
            _stem[length - 1] = CliticGrammar.Ya;
        ReadOnlySpan<char> stem = _stem.AsSpan(0, length);
        var defined = length > 3 && stem[0] == CliticGrammar.Alef && stem[1] == CliticGrammar.Lam;
        var core = defined ? stem[2..] : stem;
        var a = (ulong)pattern.Proclitics;
        var b = (ulong)pattern.Enclitics + 1000;
        var p = (a * 4096) + b;
        var hash = StringHash.Of(stem);
        var alone = counts[hash];
        var withArticle = defined ? counts[StringHash.Of(core)] : counts[StringHash.Of("ال", stem)];
        var withWaw = counts[StringHash.Of("و", stem)];
        var token = context.Count;
        var classes = (ulong)lexicon[hash];
        var list = new FeatureList(features, _mask);

        list.Add(p, context.Hash);
        list.Add(0, hash);
        list.Add(a, hash);
        list.Add(b, hash);
        list.Add(p, context.Hash ^ context.PreviousHash);
        list.Add(p, 0);
        list.Add(a, Head(core, 2) + (defined ? 1UL : 0));
        list.Add(a, Head(core, 3) + (defined ? 1UL : 0));
        list.Add(b, Tail(core, 2));
        list.Add(b, Tail(core, 3));
        list.Add(a, (ulong)alone);
        list.Add(b, (ulong)alone);
        list.Add(a, (ulong)(alone - token + 64));
        list.Add(b, (ulong)(alone - token + 64));
        list.Add(p, (ulong)((withArticle / 3 * 16) + (alone / 3)));
        list.Add(a, (ulong)(withArticle - token + 64));
        list.Add(a, (ulong)(withWaw - token + 64));
        list.Add(b, (ulong)((withArticle * 64) + 1));
        list.Add(a, classes);
        list.Add(b, classes);
        list.Add(p, (ulong)Math.Min(length, 12));
        list.Add(a, context.PreviousHash);
        list.Add(a, context.NextHash);
        list.Add(b, context.PreviousHash);
        list.Add(b, context.NextHash);
        list.Add(a, context.PreviousTail);
        list.Add(b, context.PreviousTail);
        list.Add(a, context.NextHead);
        list.Add(b, context.NextHead);
        list.Add(a ^ (classes << 20), context.PreviousHash);
        list.Add(a, Head(core, 1) + (context.PreviousTail * 3));
        list.Add(b, (context.HasTaMarbuta ? 1UL : 0) + (2 * Tail(core, 1)));
        list.Add(b, (ulong)(context.TaMarbutaCount - token + 64) + (context.HasTaMarbuta ? 1000UL : 0));
        list.Add(a, Tail(core, 2));
        list.Add(a, (ulong)((Math.Min(token, 15) * 64) + alone));
        list.Add(a, (ulong)((Math.Min(token, 15) * 64) + withArticle));
        list.Add(b, (ulong)((Math.Min(token, 15) * 64) + alone));
        var root = counts[StringHash.Of(Stripped(core))];
        list.Add(a, (ulong)(root - token + 64));
        list.Add(b, (ulong)(root - token + 64));
        list.Add(p, (ulong)(Best(alone, withArticle, withWaw, root) - token + 64));
    }

    static int Best(int a, int b, int c, int d) => Math.Max(Math.Max(a, b), Math.Max(c, d));

    /// <summary>The stem without its ending for number or gender.</summary>
    static ReadOnlySpan<char> Stripped(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 4)
            return stem;
        var two = stem[^2..];
        if (stem.Length > 4 && (two.SequenceEqual("\u064A\u0646") || two.SequenceEqual("\u0648\u0646") || two.SequenceEqual("\u0627\u062A") || two.SequenceEqual("\u0627\u0646") || two.SequenceEqual("\u0648\u0627")))
            return stem[..^2];
        return stem[^1] is CliticGrammar.TaMarbuta or CliticGrammar.Ta or CliticGrammar.Alef or CliticGrammar.Waw or CliticGrammar.Ya ? stem[..^1] : stem;
    }

    static ulong Head(ReadOnlySpan<char> text, int length) => StringHash.Of(text[..Math.Min(length, text.Length)]);

    static ulong Tail(ReadOnlySpan<char> text, int length) => StringHash.Of(text[Math.Max(0, text.Length - length)..]);
}
