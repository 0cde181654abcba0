namespace Alaqat.Language;

/// <summary>
/// Which ways of cutting a token the grammar allows: [و ف أ] [ب ل ك س] [لا ما] stem [pronoun], with the spellings that
/// change at the seams. The model chooses among them. Inventory: multiword tokens of UD Arabic-PADT.
/// </summary>
static class CliticGrammar
{
    public const char Waw = '\u0648';
    public const char Fa = '\u0641';
    public const char Ba = '\u0628';
    public const char Lam = '\u0644';
    public const char Kaf = '\u0643';
    public const char Sin = '\u0633';
    public const char Alef = '\u0627';
    public const char Ta = '\u062A';
    public const char TaMarbuta = '\u0629';
    public const char Nun = '\u0646';
    public const char Ya = '\u064A';
    public const char AlefMaqsura = '\u0649';
    public const char Mim = '\u0645';
    public const char Ha = '\u0647';
    public const char Ain = '\u0639';

    /// <summary>Longest key that is cut; longer ones are no words.</summary>
    public const int MaxLength = 40;

    /// <summary>Pronoun suffixes, longest first.</summary>
    public static readonly string[] Pronouns = ["هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ني", "ه", "ك", "ي"];

    /// <summary>Adds every pattern for the key to the list, the uncut one first.</summary>
    /// <param name="key">The bare token with alef and ya folded.</param>
    /// <param name="patterns">Receives the patterns.</param>
    public static void Enumerate(ReadOnlySpan<char> key, List<CliticPattern> patterns)
    {
        patterns.Add(CliticPattern.Whole);
        if (key.Length is < 2 or > MaxLength)
            return;
        AddParticles(key, '\0', patterns);
        if (key[0] is Waw or Fa or Alef)
        {
            AddStem(key, CliticPattern.Whole with { Conjunction = key[0] }, patterns);
            if (key[0] != Alef)
                AddParticles(key, key[0], patterns);
        }

        AddEnclitics(key, CliticPattern.Whole, patterns);
    }

    static void AddParticles(ReadOnlySpan<char> key, char conjunction, List<CliticPattern> patterns)
    {
        var at = conjunction == '\0' ? 0 : 1;
        if (key.Length < at + 2)
            return;
        var pattern = CliticPattern.Whole with { Conjunction = conjunction };
        if (key[at] is Ba or Lam or Kaf or Sin)
        {
            AddStem(key, pattern with { Particle = key[at] }, patterns);
            if (key[at] == Lam && key[at + 1] == Lam && key.Length > at + 2)
            {
                AddStem(key, pattern with { Particle = Lam, Head = StemHead.Alef }, patterns);
                AddStem(key, pattern with { Particle = Lam, Head = StemHead.AlefLam }, patterns);
            }
        }

        if (key.Length > at + 3 && key[at + 1] == Alef && key[at] is Lam or Mim && key[at + 2] != Lam)
            patterns.Add(pattern with { Negation = true });
    }

    static void AddStem(ReadOnlySpan<char> key, CliticPattern pattern, List<CliticPattern> patterns)
    {
        patterns.Add(pattern);
        AddEnclitics(key, pattern, patterns);
    }

    static void AddEnclitics(ReadOnlySpan<char> key, CliticPattern pattern, List<CliticPattern> patterns)
    {
        for (var p = 0; p < Pronouns.Length; p++)
        {
            var end = key.Length - Pronouns[p].Length;
            if (end <= pattern.ProcliticLength || !key.EndsWith(Pronouns[p], StringComparison.Ordinal))
                continue;
            var cut = pattern with { Pronoun = p };
            patterns.Add(cut);
            switch (key[end - 1])
            {
                case Ta when end - pattern.ProcliticLength > 2:
                    patterns.Add(cut with { Tail = StemTail.TaMarbuta });
                    break;
                case Alef when end - pattern.ProcliticLength > 2:
                    patterns.Add(cut with { Tail = StemTail.AlefMaqsura });
                    break;
                case Waw when end - pattern.ProcliticLength > 2:
                    patterns.Add(cut with { Tail = StemTail.SilentAlef });
                    break;
                case Alef or Mim or Ain or Kaf when key[end] == Nun && Pronouns[p].Length == 2 && end - pattern.ProcliticLength <= 2:
                    patterns.Add(cut with { Tail = StemTail.SharedNun });
                    break;
            }
        }
    }

    /// <summary>Writes the stem of a pattern, with what it lost.</summary>
    /// <returns>Its length in <paramref name="stem"/>, which needs two units more than the key.</returns>
    public static int WriteStem(ReadOnlySpan<char> key, in CliticPattern pattern, Span<char> stem)
    {
        var length = 0;
        if (pattern.Head != StemHead.Kept)
            stem[length++] = Alef;
        if (pattern.Head == StemHead.AlefLam)
            stem[length++] = Lam;
        var core = key[pattern.ProcliticLength..(key.Length - pattern.EncliticLength)];
        core.CopyTo(stem[length..]);
        length += core.Length;
        switch (pattern.Tail)
        {
            case StemTail.TaMarbuta:
                stem[length - 1] = TaMarbuta;
                break;
            case StemTail.AlefMaqsura:
                stem[length - 1] = AlefMaqsura;
                break;
            case StemTail.SilentAlef:
                stem[length++] = Alef;
                break;
            case StemTail.SharedNun:
                stem[length++] = Nun;
                break;
        }

        return length;
    }
}
