using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class ConlluScorerTests
{
    const string Fatha = "\u064E";

    /// <summary>"He told the delegation." An at sign stands for a diacritic.</summary>
    const string Gold = """
        1	قال	ق@ال	VERB	_	Number=Sing	0	root	_	_
        2-3	للوفد	_	_	_	_	_	_	_	_
        2	ل	ل@	ADP	_	_	3	case	_	_
        3	الوفد	و@فد	NOUN	_	Case=Gen	1	obl:arg	_	_
        4	.	.	PUNCT	_	_	1	punct	_	_

        """;

    static ConlluScores Score(string system)
    {
        using var gold = new StringReader(Gold.Replace("@", Fatha, StringComparison.Ordinal));
        using var own = new StringReader(system);
        return ConlluScorer.Score(gold, own);
    }

    [Fact]
    public void GoldAgainstItselfIsPerfect() => Assert.All(Score(Gold.Replace("@", "", StringComparison.Ordinal)).Figures, figure => Assert.Equal(100, figure.Value));

    [Fact]
    public void WordsAreAlignedInsideTokens()
    {
        var scores = Score("""
            1	قال	قال	VERB	_	Number=Sing	0	root	_	_
            2	للوفد	وفد	NOUN	_	Case=Gen	1	obl	_	_
            3	.	.	SYM	_	_	2	punct	_	_

            """);

        // Two of four gold and three system words align: 2 · 2 / 7.
        Assert.Equal((4, 3, 2), (scores.GoldWords, scores.SystemWords, scores.Words));
        Assert.Equal("Words   57.14\nUPOS    28.57\nFeats   57.14\nLemma   57.14\nUAS     28.57\nLAS     28.57\n", scores.ToString());
    }

    [Fact]
    public void SubtypesDiacriticsAndSeatsDoNotCount()
    {
        var scores = Score("""
            1	قال	قال	VERB	_	Number=Sing	0	root	_	_
            2-3	للوفد	_	_	_	_	_	_	_	_
            2	ل	ل	ADP	_	_	3	case	_	_
            3	ألوفد	وفد	NOUN	_	Case=Gen	1	obl	_	_
            4	.	.	PUNCT	_	_	1	punct	_	_

            """);

        Assert.All(scores.Figures, figure => Assert.Equal(100, figure.Value));
    }

    [Fact]
    public void DifferentTextIsAnError()
    {
        var error = Assert.Throws<FormatException>(() => Score("1\tقالت\t_\tVERB\t_\t_\t0\troot\t_\t_\n"));

        Assert.Contains("different text, first at character 3", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(98.125, "98.12")]
    [InlineData(98.375, "98.38")]
    [InlineData(99.386, "99.39")]
    [InlineData(0, "0.00")]
    [InlineData(100, "100.00")]
    public void FiguresAreRoundedAsPythonRoundsThem(double value, string text) => Assert.Equal(text, ConlluScores.Format(value));
}
