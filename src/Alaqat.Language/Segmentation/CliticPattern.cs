namespace Alaqat.Language;

/// <summary>How a token is cut: which clitics it carries and what the stem lost when it met them.</summary>
/// <param name="Conjunction">و, ف or the interrogative أ, or <c>'\0'</c>.</param>
/// <param name="Particle">ب, ل, ك or س, or <c>'\0'</c>.</param>
/// <param name="Head">What the stem's beginning lost.</param>
/// <param name="Negation">Whether لا or ما is written together with the stem (لايزال).</param>
/// <param name="Pronoun">Index into <see cref="CliticGrammar.Pronouns"/>, or −1.</param>
/// <param name="Tail">What the stem's end lost.</param>
readonly record struct CliticPattern(char Conjunction, char Particle, StemHead Head, bool Negation, int Pronoun, StemTail Tail)
{
    public static CliticPattern Whole { get; } = new('\0', '\0', StemHead.Kept, Negation: false, -1, StemTail.Kept);

    /// <summary>Units before the stem.</summary>
    public int ProcliticLength => (Conjunction == '\0' ? 0 : 1) + (Particle == '\0' ? 0 : 1) + (Negation ? 2 : 0);

    /// <summary>Units after the stem.</summary>
    public int EncliticLength => Pronoun < 0 ? 0 : CliticGrammar.Pronouns[Pronoun].Length;

    /// <summary>Number of the proclitic side, for features.</summary>
    public int Proclitics => Order(Conjunction) + (8 * Order(Particle)) + (64 * (int)Head) + (256 * (Negation ? 1 : 0));

    /// <summary>Number of the enclitic side, for features.</summary>
    public int Enclitics => Pronoun + 1 + (32 * (int)Tail);

    static int Order(char clitic) => clitic switch
    {
        '\0' => 0,
        CliticGrammar.Waw => 1,
        CliticGrammar.Fa => 2,
        CliticGrammar.Ba => 3,
        CliticGrammar.Lam => 4,
        CliticGrammar.Kaf => 5,
        CliticGrammar.Sin => 6,
        _ => 7,
    };
}
