using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class ConlluTests
{
    const string Text = "قال الوزير: سيزور الوفد  للحكومة.\nوغادر!";

    static string Write(Document document)
    {
        using var writer = new StringWriter();
        ConlluWriter.Write(writer, document);
        return writer.ToString();
    }

    static Document Read(string conllu)
    {
        using var reader = new StringReader(conllu);
        return ConlluReader.Read(reader, "test.conllu");
    }

    static string Row(int id, string form, string misc = "_", int head = 0) =>
        FormattableString.Invariant($"{id}\t{form}\t_\tNOUN\t_\t_\t{head}\tdep\t_\t{misc}\n");

    static Document Analysed()
    {
        var document = TinySegmenter.Engine.Analyze(Text);
        var first = document.Sentences[0];
        var named = new Sentence(first.Span, first.Tokens, first.Words, [new Entity(1, 2, EntityKind.Person), new Entity(4, 6, EntityKind.Organisation), new Entity(6, 7, EntityKind.Organisation)]);
        return document with { Sentences = [named, .. document.Sentences[1..]] };
    }

    [Fact]
    public void WhatIsWrittenIsReadBack()
    {
        var document = Analysed();

        var copy = Read(Write(document));

        Assert.Equal(document.Text, copy.Text);
        Assert.Equal(document.Sentences.Length, copy.Sentences.Length);
        for (var i = 0; i < copy.Sentences.Length; i++)
        {
            Assert.Equal(document.Sentences[i].Span, copy.Sentences[i].Span);
            Assert.Equal(document.Sentences[i].Words, copy.Sentences[i].Words);
            Assert.Equal(document.Sentences[i].Entities, copy.Sentences[i].Entities);
            Assert.Equal(document.Sentences[i].Tokens.Select(token => token.Span), copy.Sentences[i].Tokens.Select(token => token.Span));
        }

        Assert.Equal(Write(document), Write(copy));
    }

    [Fact]
    public void RowsNameRangesSpacesAndNames()
    {
        var rows = Write(Analysed()).Split('\n');

        Assert.Equal("# text = قال الوزير: سيزور الوفد  للحكومة.", rows[1]);
        Assert.EndsWith("\tTokenRange=0:3", rows[2], StringComparison.Ordinal);
        Assert.EndsWith("\tEntity=B-PERS|SpaceAfter=No|TokenRange=4:10", rows[3], StringComparison.Ordinal);
        Assert.StartsWith("4-5\tسيزور\t_\t", rows[5], StringComparison.Ordinal);
        Assert.EndsWith("\tTokenRange=12:17", rows[5], StringComparison.Ordinal);
    }

    [Fact]
    public void TextIsPutTogetherFromTokens()
    {
        var document = Read(Row(1, "نعم", "SpaceAfter=No") + Row(2, ".") + "\n" + Row(1, "لا") + Row(2, "أحد"));

        Assert.Equal("نعم.\nلا أحد", document.Text);
        Assert.Equal(new TextSpan(5, 11), document.Sentences[1].Span);
    }

    [Fact]
    public void TheTextCommentIsKeptWhereItHoldsTheTokens()
    {
        Assert.Equal("نعم  .", Read("# text = نعم  .\n" + Row(1, "نعم") + Row(2, ".")).Text);
        Assert.Equal("نعم .", Read("# text = لا شيء\n" + Row(1, "نعم") + Row(2, ".")).Text);
    }

    [Fact]
    public void WildRangesAreNotBelieved() =>
        Assert.Equal("نعم .", Read(Row(1, "نعم", "TokenRange=2000000000:2000000003") + Row(2, ".", "TokenRange=0:1")).Text);

    [Fact]
    public void EmptyNodesAndCommentsArePassedOver() =>
        Assert.Equal(2, Read("# newdoc\n" + Row(1, "نعم") + "1.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n" + Row(2, ".")).Sentences[0].Words.Length);

    [Theory]
    [InlineData("1\tنعم\n", "test.conllu:1: a CoNLL-U row has 10 columns, this one 2")]
    [InlineData("1\tنعم\t_\tX\t_\t_\t9\tdep\t_\t_\n", "test.conllu:1: word 1 has head 9, which its sentence does not have")]
    [InlineData("1\tنعم\t_\tX\t_\t_\tx\tdep\t_\t_\n", "test.conllu:1: 'x' is not a word number")]
    [InlineData("1-2\tنعم\t_\tX\t_\t_\t_\t_\t_\t_\n", "test.conllu:1: multiword token 1-2 runs past its sentence")]
    [InlineData("2-1\tنعم\t_\tX\t_\t_\t_\t_\t_\t_\n", "test.conllu:1: multiword token 2-1 ends before it begins")]
    public void WhatIsNotConlluIsRefusedWithItsLine(string conllu, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Read(conllu)).Message);
}
