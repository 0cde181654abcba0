namespace Alaqat.Language;

/// <summary>Widths of the parser's layers, in floats; each a multiple of 16.</summary>
/// <param name="Lexical">Sum of the embeddings of a word's form, lemma and affixes.</param>
/// <param name="Grammatical">Sum of the embeddings of its tag and features.</param>
/// <param name="Vector">Word vector from raw text.</param>
/// <param name="Hidden">One direction of a recurrent layer.</param>
/// <param name="Arc">A word as dependent or as head of an arc.</param>
/// <param name="Relation">A word as dependent or as head of a relation.</param>
sealed record ParserSizes(int Lexical = 96, int Grammatical = 64, int Vector = 64, int Hidden = 128, int Arc = 128, int Relation = 48)
{
    public int Input => Lexical + Grammatical;

    public int Heads => (2 * Arc) + (2 * Relation);
}
