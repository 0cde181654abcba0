using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class BioReaderTests
{
    static List<BioSentence> Read(params string[] lines) => BioReader.Read(new StringReader(string.Join('\n', lines)), "test");

    static string Spans(BioSentence sentence) => string.Join(' ', sentence.Spans.Select(span => FormattableString.Invariant($"{span.Type}:{span.Start}-{span.End}")));

    [Fact]
    public void Names_begin_with_B_and_run_on_with_I()
    {
        var sentence = Assert.Single(Read("زار O", "علي B-PERS", "حسن I-PERS", "عمان B-LOC", "بغداد B-LOC"));

        Assert.Equal("PERS:1-3 LOC:3-4 LOC:4-5", Spans(sentence));
    }

    [Fact]
    public void An_I_that_continues_nothing_begins_a_name()
    {
        Assert.Equal("LOC:0-1 PERS:1-2", Spans(Read("عمان I-LOC", "علي I-PERS").Single()));
    }

    [Fact]
    public void Nested_names_run_side_by_side()
    {
        var sentence = Read("رئيس B-OCC", "بلدية I-OCC B-ORG", "نابلس I-OCC I-ORG B-GPE", "أمس O").Single();

        Assert.Equal("OCC:0-3 ORG:1-3 GPE:2-3", Spans(sentence));
        Assert.Equal([new Entity(1, 3, EntityKind.Organisation)], sentence.Outermost());
    }

    [Fact]
    public void A_blank_line_or_a_full_stop_ends_a_sentence_but_not_inside_a_name()
    {
        var sentences = Read("نعم O", ". O", "لا O", "", "أ B-ORG", ". I-ORG", "ب I-ORG", ". O");

        Assert.Equal([2, 1, 4], sentences.Select(sentence => sentence.Forms.Length));
        Assert.Equal([1, 3, 5], sentences.Select(sentence => sentence.Line));
    }

    [Fact]
    public void Marks_and_lines_without_a_form_are_no_tokens()
    {
        Assert.Equal(["نعم", "حي السلام"], Read("نعم O", " O", "حي السلام B-LOC", "$#$ O").Single().Forms);
    }

    [Fact]
    public void A_line_without_a_tag_is_refused_with_its_number()
    {
        Assert.StartsWith("test:2: ", Assert.Throws<FormatException>(() => Read("نعم O", "علي")).Message, StringComparison.Ordinal);
        Assert.StartsWith("test:1: ", Assert.Throws<FormatException>(() => Read("علي B")).Message, StringComparison.Ordinal);
        Assert.StartsWith("test:3: ", Assert.Throws<FormatException>(() => Read("علي O", "", "حسن X-PERS")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_projected_onto_the_annotated_tokens()
    {
        var text = new BioText(Read("زار O", "(علي B-PERS", "حسن I-PERS").Single());
        var sentence = new SegmentedSentence(
            new TextSpan(0, text.Text.Length),
            [new Token(new TextSpan(0, 3), 0, 1, true), new Token(new TextSpan(4, 5), 1, 1, false), new Token(new TextSpan(5, 8), 2, 1, true), new Token(new TextSpan(9, 12), 3, 1, false)],
            [new Segment(new TextSpan(0, 3), "زار", 0), new Segment(new TextSpan(4, 5), "(", 1), new Segment(new TextSpan(5, 8), "علي", 2), new Segment(new TextSpan(9, 12), "حسن", 3)]);

        Assert.Equal(new Entity(1, 3, EntityKind.Person), text.Project(new Entity(2, 4, EntityKind.Person), sentence));
    }
}
