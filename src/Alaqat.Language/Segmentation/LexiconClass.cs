namespace Alaqat.Language;

/// <summary>Word classes in which the lexicon knows a spelling.</summary>
[Flags]
enum LexiconClass : byte
{
    None = 0,
    Function = 1,
    ProperNoun = 2,
    Adjective = 4,
    Noun = 8,
    PerfectVerb = 16,
    ImperfectVerb = 32,
    Command = 64,
}
