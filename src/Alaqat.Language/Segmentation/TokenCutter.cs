namespace Alaqat.Language;

/// <summary>Turns a chosen pattern into segments with forms and spans; the spans tile the token.</summary>
static class TokenCutter
{
    public static void Cut(TextSpan token, int index, ReadOnlySpan<char> bare, ReadOnlySpan<int> origins, in CliticPattern pattern, List<Segment> words)
    {
        if (pattern == CliticPattern.Whole)
        {
            words.Add(new Segment(token, bare.ToString(), index));
            return;
        }

        var at = 0;
        var start = token.Start;
        if (pattern.Conjunction != '\0')
            Add(1, bare[..1].ToString(), origins);
        if (pattern.Particle != '\0')
            Add(1, bare.Slice(at, 1).ToString(), origins);
        if (pattern.Negation)
            Add(2, bare.Slice(at, 2).ToString(), origins);
        Span<char> stem = stackalloc char[CliticGrammar.MaxLength + 4];
        var length = CliticGrammar.WriteStem(bare, pattern, stem);
        Add(bare.Length - pattern.EncliticLength - at, stem[..length].ToString(), origins);
        if (pattern.Pronoun >= 0)
            Add(pattern.EncliticLength, CliticGrammar.Pronouns[pattern.Pronoun], origins);

        void Add(int letters, string form, ReadOnlySpan<int> origins)
        {
            at += letters;
            var end = at >= origins.Length ? token.End : token.Start + Boundary(origins, at);
            words.Add(new Segment(new TextSpan(start, end), form, index));
            start = end;
        }
    }

    /// <summary>Where letter <paramref name="at"/> begins; a ligature that is cut belongs to the letter before.</summary>
    static int Boundary(ReadOnlySpan<int> origins, int at) => origins[at] == origins[at - 1] ? origins[at] + 1 : origins[at];
}
